package duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// Reads a Word 97-2003 document (`.doc`), the text of its text boxes at the end; its table rows
/// say where their cells begin in twips, so the grid is rebuilt from the edges.
final class BinaryWordReader {
  /// Edges closer than this are one edge: rows drawn by hand seldom meet exactly.
  private static final int TOLERANCE = 30;

  private final DocumentBuilder document;

  private BinaryWordReader(DocumentBuilder document) {
    this.document = document;
  }

  static void read(HWPFDocument word, DocumentBuilder document) {
    BinaryWordReader reader = new BinaryWordReader(document);
    reader.read(word.getRange());
    Range boxes = word.getMainTextboxRange();
    if (boxes.getEndOffset() > boxes.getStartOffset()) {
      reader.read(boxes);
    }
  }

  private void read(Range range) {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        table(table).addTo(document);
        at += Math.max(table.numParagraphs(), 1);
      } else {
        document.paragraph(text(paragraph));
        at++;
      }
    }
  }

  private WordTable table(Table source) {
    WordTable table = new WordTable();
    List<Integer> edges = edges(source);
    for (int at = 0; at < source.numRows(); at++) {
      table.startRow();
      row(source.getRow(at), edges, table);
    }
    return table;
  }

  private static List<Integer> edges(Table source) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int at = 0; at < source.numRows(); at++) {
      TableRow row = source.getRow(at);
      for (int cell = 0; cell < row.numCells(); cell++) {
        edges.add(row.getCell(cell).getLeftEdge());
        edges.add(row.getCell(cell).getLeftEdge() + row.getCell(cell).getWidth());
      }
    }
    List<Integer> apart = new ArrayList<>();
    for (int edge : edges) {
      if (apart.isEmpty() || edge - apart.getLast() > TOLERANCE) {
        apart.add(edge);
      }
    }
    return apart;
  }

  private void row(TableRow source, List<Integer> edges, WordTable table) {
    for (int at = 0; at < source.numCells(); at++) {
      TableCell cell = source.getCell(at);
      int left = column(edges, cell.getLeftEdge());
      int width = column(edges, cell.getLeftEdge() + cell.getWidth()) - left;
      if (at == 0) {
        table.skip(left);
      }
      if (cell.isMerged() && !cell.isFirstMerged() && table.isInRow()) {
        table.widen(width);
      } else {
        table.cell(width, vertical(cell), content(cell, table));
      }
    }
  }

  private static int column(List<Integer> edges, int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private static WordTable.Vertical vertical(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return WordTable.Vertical.STARTS;
    }
    return cell.isVerticallyMerged() ? WordTable.Vertical.GOES_ON : WordTable.Vertical.ALONE;
  }

  private String content(TableCell cell, WordTable around) {
    List<String> lines = new ArrayList<>();
    int level = level(cell);
    int at = 0;
    while (at < cell.numParagraphs()) {
      Paragraph paragraph = cell.getParagraph(at);
      if (paragraph.getTableLevel() > level) {
        Table inner = cell.getTable(paragraph);
        around.nest(table(inner));
        at += Math.max(inner.numParagraphs(), 1);
      } else {
        lines.add(text(paragraph));
        at++;
      }
    }
    return StoredText.tidy(String.join("\n", lines));
  }

  private static int level(TableCell cell) {
    return cell.numParagraphs() == 0
        ? 1
        : cell.getParagraph(cell.numParagraphs() - 1).getTableLevel();
  }

  /// The printed text of a paragraph: without field codes, deleted runs, anchors of pictures and
  /// the marks that end it.
  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
      CharacterRun run = paragraph.getCharacterRun(at);
      if (run.isSymbol()) {
        text.append(
            SymbolFont.text(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()));
      } else if (!run.isMarkedDeleted()) {
        text.append(run.text());
      }
    }
    return printed(text.toString());
  }

  private static String printed(String stored) {
    return Range.stripFields(stored)
        .replace('\u000B', '\n')
        .replace('\u000C', '\n')
        .replace('\u001E', '-')
        .replaceAll("[\\x00-\\x08\\x0D-\\x1F]", "");
  }
}
