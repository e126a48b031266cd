package duibiao.conform.indicator;

import duibiao.conform.DictionaryFile;
import duibiao.conform.NameDictionary;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The official classification of indicators, from `indicator_levels.yml`: `产出指标（50分）` is `output`,
/// 产出时效 is `timeliness`; and the direction of merit that a name alone tells.
final class IndicatorLevels {
  private static final String UNKNOWN = CanonicalIndicator.UNKNOWN;

  private final NameDictionary level1;
  private final NameDictionary level2;
  private final Map<String, String> level1OfLevel2 = new HashMap<>();
  private final Map<String, String> usualNames = new HashMap<>();
  private final Pattern strip;
  private final Endings lower;
  private final Endings higher;
  private final Recent<PrintedLevels, Levels> recent = new Recent<>(this::find);

  private IndicatorLevels(DictionaryFile file, LevelFile levels) {
    level1 = new NameDictionary(file);
    level2 = new NameDictionary(file);
    levels.level1().forEach(this::addLevel1);
    levels.level2().forEach(this::addLevel2);
    strip = Pattern.compile(levels.strip());
    lower = new Endings(levels.polarity().allLower());
    higher = new Endings(levels.polarity().higher());
  }

  private void addLevel1(String code, List<String> spellings) {
    spellings.forEach(name -> level1.add(name, code));
    usualNames.put(code, spellings.getFirst());
  }

  private void addLevel2(Level2Entry entry) {
    entry.spellings().forEach(name -> level2.add(name, entry.code()));
    level1OfLevel2.put(entry.code(), entry.of());
    usualNames.put(entry.code(), entry.spellings().getFirst());
  }

  static IndicatorLevels read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    try {
      return new IndicatorLevels(file, file.read(LevelFile.class));
    } catch (PatternSyntaxException e) {
      throw file.fault(e.getPattern(), e.getDescription());
    }
  }

  /// @param level1 the printed category, which a form without one leaves to the subcategory
  /// @param level2 the printed subcategory
  Levels levels(Optional<String> level1, Optional<String> level2) {
    return recent.get(new PrintedLevels(level1, level2));
  }

  private Levels find(PrintedLevels printed) {
    Optional<String> code2 = printed.level2().flatMap(name -> code(this.level2, name));
    Optional<String> code1 =
        printed
            .level1()
            .flatMap(name -> code(this.level1, name))
            .or(() -> printed.level1().isEmpty() ? code2.map(this::level1Of) : Optional.empty());
    return new Levels(code1.orElse(UNKNOWN), code2.orElse(UNKNOWN));
  }

  /// The category that a subcategory belongs to.
  String level1Of(String code2) {
    return level1OfLevel2.getOrDefault(code2, UNKNOWN);
  }

  /// Levels as most forms print them: 满意度指标/服务对象满意度指标.
  String printed(Levels levels) {
    return Stream.of(levels.level1(), levels.level2())
        .map(code -> usualNames.getOrDefault(code, code))
        .collect(Collectors.joining("/"));
  }

  private Optional<String> code(NameDictionary names, String printed) {
    String bare = strip.matcher(PlainText.fold(printed)).replaceAll("");
    return names.code(bare);
  }

  String polarity(String canonicalName) {
    if (lower.isEndOf(canonicalName)) {
      return "lower";
    }
    return higher.isEndOf(canonicalName) ? "higher" : UNKNOWN;
  }

  /// What a line prints; many lines of many forms print the same.
  private record PrintedLevels(Optional<String> level1, Optional<String> level2) {}

  private record LevelFile(
      String strip,
      Map<String, List<String>> level1,
      List<Level2Entry> level2,
      PolarityEntry polarity) {}

  private record Level2Entry(String code, String of, List<String> spellings) {}

  private record PolarityEntry(
      List<String> faults, List<String> counts, List<String> lower, List<String> higher) {

    /// The endings listed, and every fault with every count.
    List<String> allLower() {
      return Stream.concat(
              lower.stream(), faults.stream().flatMap(fault -> counts.stream().map(fault::concat)))
          .toList();
    }
  }
}
