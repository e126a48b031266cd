package duibiao.conform.indicator;

import duibiao.conform.indicator.AnalystVerdicts.Verdict;
import duibiao.conform.indicator.IndicatorMatch.Misfiling;
import duibiao.conform.indicator.NameReader.Reading;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import duibiao.evaluation.Indicator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Matches indicator lines to canonical indicators: `★受助对象满意度（≥**%）` is 服务对象满意度.
///
/// The answer follows from name, unit, levels and dictionaries alone. Lines that print the same are
/// read once.
public final class IndicatorMatcher {
  private final UnaryOperator<String> stripping;
  private final PrintedUnits units;
  private final IndicatorLevels levels;
  private final Classification classification;
  private final AnalystVerdicts verdicts;
  private final NameReader reader;
  private final Recent<Question, Answer> recent = new Recent<>(this::answer);

  /// What of a line decides.
  private record Question(
      Optional<String> name,
      Optional<String> unit,
      Optional<String> level1,
      Optional<String> level2) {}

  /// All of a match but the line's own units.
  private record Answer(
      CanonicalIndicator indicator,
      double confidence,
      Optional<String> reason,
      Levels levels,
      Optional<Misfiling> misfiling) {

    static Answer unnamed(Levels levels) {
      return new Answer(
          CanonicalIndicator.unknown(), 0, Optional.empty(), levels, Optional.empty());
    }
  }

  /// A reading, and why this one was taken.
  private record Taken(Reading reading, Optional<String> reason) {}

  private IndicatorMatcher(
      Path dictionary,
      UnaryOperator<String> stripping,
      Function<String, Optional<BaseUnit>> units,
      double minConfidence) {
    this.stripping = stripping;
    this.units = new PrintedUnits(units);
    levels = IndicatorLevels.read(dictionary.resolve("indicator_levels.yml"));
    classification = new Classification(levels);
    verdicts = AnalystVerdicts.read(dictionary.resolve("indicators.csv"));
    reader =
        new NameReader(
            MeasureDictionary.read(dictionary.resolve("measures.yml")),
            SubjectDictionary.read(dictionary.resolve("subjects.yml")),
            minConfidence);
  }

  /// The dictionaries `measures.yml`, `subjects.yml`, `indicator_levels.yml` and `indicators.csv`
  /// of a folder.
  ///
  /// @param stripping takes off a name what is not the name: `★`, `指标1：`, `（≥**%）`
  /// @param units the base unit of a printed one, where it is known
  /// @param minConfidence the least confidence of a match; below it the name stands for itself
  public static IndicatorMatcher read(
      Path dictionary,
      UnaryOperator<String> stripping,
      Function<String, Optional<BaseUnit>> units,
      double minConfidence) {
    return new IndicatorMatcher(dictionary, stripping, units, minConfidence);
  }

  public IndicatorMatch match(Indicator line) {
    Optional<String> target = units.of(line.target().value());
    Optional<String> actual = units.of(line.actual().value());
    Answer answer =
        recent.get(
            new Question(line.level3(), target.or(() -> actual), line.level1(), line.level2()));
    return new IndicatorMatch(
        answer.indicator(),
        answer.confidence(),
        answer.reason(),
        answer.levels(),
        answer.misfiling(),
        target.map(units::base),
        actual.map(units::base));
  }

  private Answer answer(Question question) {
    Levels printed = levels.levels(question.level1(), question.level2());
    String stripped = question.name().map(stripping).orElse("");
    Optional<String> bracketed = bracketed(stripped);
    String name = stripped.substring(0, stripped.length() - bracketed.map(this::width).orElse(0));
    if (name.isEmpty()) {
      return Answer.unnamed(printed);
    }
    Optional<BaseUnit> unit = question.unit().or(() -> bracketed).map(units::base);
    Taken taken = taken(question.name().map(PlainText::fold).orElse(name), name, unit);
    Reading reading = taken.reading();
    return new Answer(
        canonical(reading, printed),
        reading.confidence(),
        taken.reason(),
        printed,
        classification.misfiling(reading.measure(), printed));
  }

  private int width(String bracketed) {
    return bracketed.length() + "()".length();
  }

  /// The unit in brackets at the end of a name: 培训人数(人).
  private Optional<String> bracketed(String name) {
    int open = name.lastIndexOf('(');
    boolean isBracketed = open >= 0 && name.indexOf(')', open) == name.length() - 1;
    return isBracketed
        ? Optional.of(name.substring(open + 1, name.length() - 1)).filter(units::isKnown)
        : Optional.empty();
  }

  private Taken taken(String printed, String name, Optional<BaseUnit> unit) {
    Optional<Verdict> pin = verdicts.pin(printed).or(() -> verdicts.pin(name));
    if (pin.isPresent()) {
      Reading pinned = reader.asPrinted(pin.get().canonical(), unit);
      return new Taken(pinned, Optional.of(pin.get().reason()));
    }
    Reading read = reader.read(name, unit);
    return verdicts
        .forbidden(printed, read.name())
        .or(() -> verdicts.forbidden(name, read.name()))
        .map(verdict -> new Taken(reader.asPrinted(name, unit), Optional.of(verdict.reason())))
        .orElseGet(() -> new Taken(read, reason(read.steps())));
  }

  private static Optional<String> reason(List<Step> steps) {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(steps.stream().map(Step::toString).collect(Collectors.joining("; ")));
  }

  private CanonicalIndicator canonical(Reading reading, Levels printed) {
    Levels proper = classification.proper(reading.measure(), printed);
    String code =
        "%s/%s %s %s %s"
            .formatted(
                proper.level1(),
                proper.level2(),
                reading.measure().code(),
                reading.subject(),
                reading.dimension());
    return new CanonicalIndicator(
        code,
        reading.name(),
        proper.level1(),
        proper.level2(),
        reading.measure().code(),
        reading.subject(),
        reading.dimension(),
        reading.family(),
        reading.measure().polarity().orElseGet(() -> levels.polarity(reading.name())),
        reader.measures().dimensions().unit(reading.dimension()));
  }
}
