package duibiao.reading;

import duibiao.document.Span;
import java.util.Optional;

/// The address of a cell as a workbook writes it, 0-based here: `B7` is row 6, column 1.
record Address(int row, int column) {
  private static final int MOST_DIGITS = 7;
  private static final int MOST_LETTERS = 3;

  /// The address of one cell; anything else cannot be read further.
  static Address parse(String written) {
    int letters = 0;
    int column = 0;
    while (letters < written.length() && isLetter(written.charAt(letters))) {
      column = column * 26 + (written.charAt(letters) & 0x1F);
      letters++;
    }
    int row = 0;
    int at = letters;
    while (at < written.length() && isDigit(written.charAt(at)) && at - letters < MOST_DIGITS) {
      row = row * 10 + written.charAt(at) - '0';
      at++;
    }
    if (at < written.length() || row == 0 || letters == 0 || letters > MOST_LETTERS) {
      throw Refusal.corrupt("xlsx", "no cell can stand at " + written);
    }
    return new Address(row - 1, column - 1);
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /// The area between two addresses, `A4:A8`; nothing when it runs backwards.
  static Optional<Span> area(String written) {
    String[] corners = written.replace("$", "").split(":", -1);
    Address first = parse(corners[0]);
    Address last = parse(corners[corners.length - 1]);
    return last.row() < first.row() || last.column() < first.column()
        ? Optional.empty()
        : Optional.of(new Span(first.row(), first.column(), last.row(), last.column()));
  }
}
