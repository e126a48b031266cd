package duibiao.document;

/// Where something stands in a file: a cell of a sheet, or a paragraph.
public sealed interface Place {

  /// The place as people write it without the sheet: `B7`, `¶12`.
  String address();

  /// The place as people write it: `Sheet1!B7`, `¶12`.
  String full();

  /// A cell; 0-based inside, `B7` outside.
  record CellPlace(String sheet, int row, int column) implements Place {

    public CellPlace {
      if (row < 0 || column < 0) {
        throw new IllegalArgumentException("place: row %d, column %d".formatted(row, column));
      }
    }

    @Override
    public String address() {
      return columnName(column) + (row + 1);
    }

    @Override
    public String full() {
      return sheet + "!" + address();
    }
  }

  /// A paragraph of running text, counted from 1.
  record ParagraphPlace(int number) implements Place {

    @Override
    public String address() {
      return "¶" + number;
    }

    @Override
    public String full() {
      return address();
    }
  }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  static String columnName(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
