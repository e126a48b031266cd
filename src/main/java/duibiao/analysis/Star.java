package duibiao.analysis;

import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;

/// The published star, open to be asked.
public final class Star implements AutoCloseable {
  private final CloseableDSLContext context;

  Star(CloseableDSLContext context) {
    this.context = context;
  }

  DSLContext ask() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
