package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Remark;
import duibiao.reading.Reading.Opened;
import duibiao.reading.Reading.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;

/// Files written and read as a user of the package does it.
final class TestingReading {

  private TestingReading() {}

  static Reading read(Path file) {
    return new DocumentReader().read(SourceFile.of(file, file.getFileName().toString()));
  }

  static Document opened(Path file) {
    Reading reading = read(file);
    assertThat(reading).isInstanceOf(Opened.class);
    return ((Opened) reading).document();
  }

  static Refused refused(Path file) {
    Reading reading = read(file);
    assertThat(reading).isInstanceOf(Refused.class);
    return (Refused) reading;
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Path write(Path file, Workbook workbook) {
    try (OutputStream out = Files.newOutputStream(file);
        workbook) {
      workbook.write(out);
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Grid onlyGrid(Path file) {
    List<Grid> grids = opened(file).grids();
    assertThat(grids).hasSize(1);
    return grids.getFirst();
  }

  /// The cell over an address such as `B7`.
  static Optional<Cell> cell(Grid grid, String address) {
    Address place = Address.parse(address);
    return grid.at(place.row(), place.column());
  }

  static String text(Grid grid, String address) {
    return cell(grid, address).map(Cell::text).orElse("");
  }

  /// All cells, one a line: `A1:B2 text`.
  static String drawn(Grid grid) {
    return grid.cells().stream()
        .map(cell -> address(grid, cell) + " " + cell.text().replace("\n", "/"))
        .collect(Collectors.joining("\n"));
  }

  private static String address(Grid grid, Cell cell) {
    String anchor = grid.placeOf(cell).address();
    Cell last =
        Cell.ofText("", duibiao.document.Span.single(cell.span().bottom(), cell.span().right()));
    return cell.span().isSingle() ? anchor : anchor + ":" + grid.placeOf(last).address();
  }

  /// The remarks, one a line: `HIDDEN_CELLS Sheet1!B7 text`.
  static List<String> remarks(Document document) {
    return document.remarks().stream().map(TestingReading::line).toList();
  }

  private static String line(Remark remark) {
    String place = remark.place().map(at -> at.full() + " ").orElse("");
    return remark.kind() + " " + place + remark.text();
  }
}
