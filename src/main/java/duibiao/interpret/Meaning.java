package duibiao.interpret;

import duibiao.evaluation.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a printed value means, before it is known to be a target or an actual.
sealed interface Meaning {

  /// Blank, `—`, `/`, 无.
  record Nothing() implements Meaning {}

  /// `≥2.00(次)`.
  record Compared(Comparison comparison) implements Meaning {}

  /// `3-5天`.
  record Spanned(Quantity lower, Quantity upper) implements Meaning {}

  /// `2023年9月底前`.
  record Dated(Optional<LocalDate> until) implements Meaning {}

  /// `显著提升`.
  record Graded() implements Meaning {}

  /// `每周开展≧3个半天，每天≧2个小时`.
  record Several(List<Part> parts) implements Meaning {

    public Several {
      parts = List.copyOf(parts);
    }
  }

  /// Words that nobody understood for certain.
  record Words() implements Meaning {}

  /// One of several, as printed.
  record Part(String text, Meaning meaning) {}
}
