package duibiao.form;

import duibiao.document.Cell;
import duibiao.form.Label.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Labels and values in one line of text: `项目名称：辅警人员经费。主管部门：丰都县公安局。`, `填报单位：某局　　单位：万元`.
final class LabelledText {
  private static final String ENDS = "。；;\n\t";

  private LabelledText() {}

  /// A header label and its value, which keeps the place of the line.
  record Entry(Label label, Field value) {}

  /// The header entries of a line, in their order; empty when the line begins with anything else.
  static List<Entry> in(Field line, FormLabels labels) {
    List<Entry> entries = new ArrayList<>();
    for (String piece : pieces(line.text())) {
      Optional<Entry> entry = entry(piece, line, labels);
      if (entry.isEmpty() && entries.isEmpty()) {
        return List.of();
      }
      entry.ifPresent(entries::add);
    }
    return entries;
  }

  /// The parts between full stops, or between two blanks and more.
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int blanks = 0;
    for (char sign : text.strip().toCharArray()) {
      blanks = Character.isWhitespace(sign) ? blanks + 1 : 0;
      if (ENDS.indexOf(sign) >= 0 || blanks == 2 || sign == '\u3000') {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      } else {
        piece.append(sign);
      }
    }
    pieces.add(piece.toString().strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static Optional<Entry> entry(String piece, Field line, FormLabels labels) {
    int colon = piece.indexOf('：') >= 0 ? piece.indexOf('：') : piece.indexOf(':');
    if (colon <= 0 || colon + 1 == piece.length()) {
      return Optional.empty();
    }
    String value = piece.substring(colon + 1).strip();
    return labels
        .of(piece.substring(0, colon))
        .filter(label -> label.isIn(Part.HEADER))
        .map(label -> new Entry(label, part(line, value)));
  }

  private static Field part(Field line, String value) {
    return new Field(Cell.ofText(value, line.cell().span()), line.place());
  }
}
