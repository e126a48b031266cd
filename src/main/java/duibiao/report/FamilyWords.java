package duibiao.report;

import duibiao.analysis.Family;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.scores.ScoreFamily;
import duibiao.analysis.statistics.VarianceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of whole families of groups, in sentences.
public record FamilyWords(Grouping grouping, Messages messages) {
  /// As many as a reader takes in; exports hold all.
  private static final int MOST = 4;

  /// Where the differences of total scores come from, of the families with enough forms.
  public List<String> sources(List<ScoreFamily> families) {
    List<String> lines = new ArrayList<>();
    for (ScoreFamily family : families) {
      VarianceSource source = family.source();
      if (MinimalN.VARIANCE_SOURCE.isReached(source.n()) && source.budget().isPresent()) {
        lines.add(
            messages.say(
                "answer.source",
                name(family.verdict().family()),
                percent(source.budget().getAsDouble()),
                percent(source.indicators().orElse(0)),
                String.valueOf(source.n())));
      }
    }
    return first(lines);
  }

  /// Whether there is anything to compare at all.
  public List<String> verdicts(List<ScoreFamily> families) {
    return between(families.stream().map(ScoreFamily::verdict).toList());
  }

  /// The same of families of any figure.
  public List<String> between(List<FamilyVerdict> families) {
    return first(
        families.stream()
            .filter(FamilyVerdict::isComparable)
            .flatMap(verdict -> verdict(verdict).stream())
            .toList());
  }

  private List<String> verdict(FamilyVerdict verdict) {
    if (verdict.correlation().isEmpty()) {
      return List.of();
    }
    return List.of(
        messages.say(
            verdict.isNothingToCompare() ? "answer.family.alike" : "answer.family.between",
            name(verdict.family()),
            percent(verdict.correlation().getAsDouble()),
            String.valueOf(verdict.samples().size()),
            String.valueOf(verdict.forms())));
  }

  private List<String> first(List<String> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    return Stream.concat(
            lines.stream().limit(MOST),
            Stream.of(messages.say("answer.family.more", String.valueOf(lines.size() - MOST))))
        .toList();
  }

  /// `2023, provinces`.
  public String name(Family family) {
    String name =
        Stream.concat(
                family.circumstances().stream()
                    .map(member -> new MemberWord(member, messages).word()),
                family.level().stream()
                    .map(level -> messages.say("answer.territory." + level.code())))
            .collect(Collectors.joining(messages.say("answer.comma")));
    return name.isEmpty() ? messages.say("answer.family.all") : name;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
