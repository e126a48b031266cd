package duibiao.cli.export;

import duibiao.cli.export.ExportFolder.Existing;
import duibiao.report.Messages;
import duibiao.warehouse.Warehouse;
import duibiao.warehouse.export.ExportSession;
import duibiao.warehouse.export.FileForm;
import duibiao.warehouse.export.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The whole star as a folder of files.
///
/// @param sql the folder with `export`
/// @param progress told of each table before it is written
public record StarExport(
    Warehouse warehouse, Path sql, Messages messages, Consumer<String> progress) {
  private static final String NOTE = "README.txt";
  private static final long ROWS_OF_A_SHEET = 1_048_575;

  /// A table that was written.
  public record Written(Relation relation, long rows) {

    /// Whether a spreadsheet would cut it.
    public boolean isTooLongForASheet() {
      return rows > ROWS_OF_A_SHEET;
    }
  }

  /// What was written.
  public record Outcome(List<Written> tables, int files, long bytes) {

    public Outcome {
      tables = List.copyOf(tables);
    }
  }

  /// Parquet files, a folder for each table.
  public Outcome parquet(Path target, boolean replaces) {
    return export(
        target,
        replaces,
        folder -> {
          List<Written> tables;
          try (ExportSession session = ExportSession.open(warehouse, sql, folder)) {
            tables = write(session, FileForm.PARQUET, folder, "parquet");
            write(folder.resolve("trino.sql"), session.trino());
          }
          return tables;
        });
  }

  /// Comma-separated values, a file for each table.
  public Outcome csv(Path target, boolean replaces, FileForm form) {
    return export(
        target,
        replaces,
        folder -> {
          List<Written> tables;
          try (ExportSession session = ExportSession.open(warehouse, sql, folder)) {
            tables = write(session, form, folder, "csv");
          }
          if (form == FileForm.SHEET) {
            write(folder.resolve(NOTE), messages.say("export.csv.note") + "\n");
          }
          return tables;
        });
  }

  /// A data package: plain comma-separated values, and one file that describes them.
  public Outcome dataPackage(Path target, boolean replaces, PackageCover cover) {
    return export(
        target,
        replaces,
        folder -> {
          Path tables = folder.resolve(DataPackage.FOLDER);
          List<Written> written;
          try (ExportSession session = ExportSession.open(warehouse, sql, folder)) {
            Files.createDirectories(tables);
            written = write(session, FileForm.PLAIN, tables, "csv");
          }
          write(
              folder.resolve(DataPackage.FILE),
              new DataPackage(cover, written, Checksums.of(tables)).text());
          return written;
        });
  }

  /// Writes the tables into a folder.
  private interface Tables {
    List<Written> into(Path folder) throws IOException;
  }

  private static Outcome export(Path target, boolean replaces, Tables tables) {
    try (ExportFolder folder =
        ExportFolder.begin(target, replaces ? Existing.REPLACE : Existing.KEEP)) {
      List<Written> written = tables.into(folder.work());
      ExportFolder.delete(folder.work().resolve(".spill"));
      Checksums sums = Checksums.of(folder.work());
      write(folder.work().resolve(Checksums.FILE), sums.text());
      folder.publish();
      return new Outcome(written, sums.sums().size(), sums.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Written> write(ExportSession session, FileForm form, Path folder, String suffix)
      throws IOException {
    List<Written> written = new ArrayList<>();
    for (Relation relation : session.relations()) {
      progress.accept(relation.name());
      Path target = folder.resolve(relation.name() + "." + suffix);
      if (form == FileForm.PARQUET) {
        Path own = Files.createDirectories(folder.resolve(relation.name()));
        target = relation.isPartitioned() ? own : own.resolve(relation.name() + "." + suffix);
      }
      written.add(new Written(relation, session.write(relation, form, target)));
    }
    return written;
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
