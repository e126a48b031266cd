package duibiao.form;

import java.util.Optional;

/// A figure in a sentence: `预算执行率为94.56%`.
///
/// @param name an identifier from the dictionary, such as `budget_execution_rate`
/// @param funding the funding source and the amount it is of, when it is a line of the budget
/// @param sentence the clause it stands in
/// @param value number and unit, as printed
public record Figure(String name, Optional<Funding> funding, Field sentence, Field value) {

  /// Which cell of a budget a figure would stand in.
  ///
  /// @param source a name of the funding sources, such as `TOTAL`
  /// @param column one of the amounts
  /// @param label the words that name it in the sentence
  public record Funding(String source, Label column, String label) {}
}
