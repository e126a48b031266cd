package duibiao.reading;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader has found so far in one file, and how much of the limits it has used.
final class DocumentBuilder {
  private final SourceFile file;
  private final ReadingLimits limits;
  private final CellFormats formats;
  private final List<Grid> grids = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long cells;
  private int mergedAreas;

  DocumentBuilder(SourceFile file, ReadingLimits limits, CellFormats formats) {
    this.file = file;
    this.limits = limits;
    this.formats = formats;
  }

  SourceFile file() {
    return file;
  }

  ReadingLimits limits() {
    return limits;
  }

  CellFormats formats() {
    return formats;
  }

  void grid(Grid grid) {
    grids.add(grid);
    if (grids.size() > limits.sheets()) {
      throw Refusal.tooLarge("", "the file has more than " + limits.sheets() + " sheets or tables");
    }
  }

  /// The name of the next table where the file gives none: `T1`, `T2`.
  String nextTableName() {
    return "T" + (grids.size() + 1);
  }

  /// Takes a paragraph that stands behind all grids so far; a blank one is no paragraph.
  void paragraph(String text) {
    String tidy = StoredText.tidy(text);
    if (!tidy.isEmpty()) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, tidy, grids.size()));
      countCells(1);
    }
  }

  void remark(Remark.Kind kind, String text) {
    remarks.add(new Remark(kind, Optional.empty(), text));
  }

  void remark(Remark.Kind kind, Place place, String text) {
    remarks.add(new Remark(kind, Optional.of(place), text));
  }

  void countCells(long more) {
    cells += more;
    if (cells > limits.cells()) {
      throw Refusal.tooLarge(
          "", "the file has more than " + limits.cells() + " cells with a value");
    }
  }

  void countMergedArea() {
    mergedAreas++;
    if (mergedAreas > limits.mergedAreas()) {
      throw Refusal.tooLarge(
          "", "the file has more than " + limits.mergedAreas() + " merged areas");
    }
  }

  Document build(Format format) {
    if (!Suffix.fits(file.suffix(), format)) {
      remark(Remark.Kind.FORMAT_DIFFERS, format.code());
    }
    return new Document(file.name(), format, grids, paragraphs, remarks);
  }
}
