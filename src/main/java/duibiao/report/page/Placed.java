package duibiao.report.page;

import duibiao.analysis.survey.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A row of a listing: whose form it is of, its figures, and where they stand.
///
/// @param cell of the figures, `E16`
record Placed(Whose whose, Optional<String> cell) {

  static Placed of(Whose whose, String cell) {
    return new Placed(whose, Optional.of(cell));
  }

  /// The columns before and after those of the figures.
  static CompactTable.Builder around(
      CompactTable.Builder table, UnaryOperator<CompactTable.Builder> figures) {
    table.words("region", "year", "organisation", "programme");
    return figures.apply(table).paths("file").words("sheet", "cells");
  }

  List<Both> row(Both... figures) {
    List<Both> row = new ArrayList<>();
    row.add(same(whose.region()));
    row.add(same(whose.year().map(String::valueOf)));
    row.add(same(whose.organisation()));
    row.add(same(whose.programme()));
    row.addAll(List.of(figures));
    row.add(Both.same(whose.path()));
    row.add(Both.same(whose.sheet()));
    row.add(same(cell));
    return row;
  }

  private static Both same(Optional<String> text) {
    return Both.same(text.orElse(""));
  }
}
