package duibiao.analysis;

import duibiao.warehouse.Warehouse;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;

/// The published star, open to be asked.
public final class Star implements AutoCloseable {
  private final CloseableDSLContext context;

  /// Opens what was published last, to read.
  ///
  /// @throws duibiao.warehouse.NoWarehouse when nothing was published yet
  public static Star open(Warehouse warehouse) {
    return new Star(Warehouse.read(warehouse.folder()));
  }

  Star(CloseableDSLContext context) {
    this.context = context;
  }

  /// The questions that it answers.
  public DSLContext ask() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
