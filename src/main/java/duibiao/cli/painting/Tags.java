package duibiao.cli.painting;

import duibiao.form.Claim;
import duibiao.form.Claim.Use;
import duibiao.form.Label;
import duibiao.report.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The colour of a cell and the small word in its corner.
record Tags(Messages messages) {
  /// The class of what nobody claimed.
  static final String UNCLAIMED = "unclaimed";

  /// The facts and amounts that have a word of their own.
  private static final Set<Label> NAMED =
      Set.of(
          Label.PROGRAMME,
          Label.DEPARTMENT,
          Label.IMPLEMENTING_UNIT,
          Label.INITIAL,
          Label.ADJUSTED,
          Label.EXECUTED,
          Label.RATE,
          Label.WEIGHT,
          Label.SCORE);

  static String colour(Use use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  static String colour(Optional<Claim> claim) {
    return claim.map(Claim::use).map(Tags::colour).orElse(UNCLAIMED);
  }

  String word(Use use) {
    return messages.say("inspect.use." + colour(use));
  }

  String unclaimed() {
    return messages.say("inspect.use." + UNCLAIMED);
  }

  /// The use of a cell; in header and budget also which fact or amount it is.
  String word(Claim claim) {
    String word = word(claim.use());
    return switch (claim.use()) {
      case NAME -> claim.label().flatMap(this::detail).orElse(word);
      case BUDGET, TOTAL, SECTION ->
          claim.label().flatMap(this::detail).map(detail -> word + " · " + detail).orElse(word);
      case TITLE, GOAL, LEVEL, INDICATOR, TARGET, ACTUAL, WEIGHT, SCORE, REASON, SENTENCE, LABEL ->
          word;
    };
  }

  private Optional<String> detail(Label label) {
    return NAMED.contains(label)
        ? Optional.of(messages.say("inspect.column." + label.name().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
