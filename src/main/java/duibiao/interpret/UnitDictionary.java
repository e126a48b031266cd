package duibiao.interpret;

import duibiao.document.PlainText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units that forms print, from `units.yml`: `6275.00(人次)`, `530元/人*月`, `1.2万亩`.
///
/// A unit is listed once with its spellings; magnitudes before it and ratios of it need not be.
public final class UnitDictionary {
  private static final String RATIO = "ratio";
  private final Map<String, Unit> bySpelling = new HashMap<>();
  private final Map<String, Unit> magnitudes = new HashMap<>();
  private final Map<String, Unit> denominators = new HashMap<>();
  private final Set<String> onlyWithSign = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> classifiers = new HashSet<>();
  private int longestSpelling = 1;

  private UnitDictionary() {}

  /// Reads `units.yml`; a wrong key or a spelling of two units is refused with file and entry.
  public static UnitDictionary read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    UnitFile entries = file.read(UnitFile.class);
    UnitDictionary units = new UnitDictionary();
    for (UnitEntry entry : entries.units()) {
      Unit unit = entry.toUnit();
      units.add(file, unit, unit.name());
      entry.otherSpellings().forEach(spelling -> units.add(file, unit, spelling));
    }
    entries.magnitudes().forEach((name, factor) -> units.addMagnitude(file, name, factor));
    entries.denominators().forEach(units::addDenominator);
    entries.units().forEach(entry -> units.checkBase(file, entry.toUnit()));
    entries.onlyWithSign().forEach(name -> units.onlyWithSign.add(units.listed(file, name)));
    entries.classifiers().forEach(name -> units.classifiers.add(units.listed(file, name)));
    entries.never().forEach(name -> units.never.add(PlainText.narrow(name)));
    return units;
  }

  private void add(DictionaryFile file, Unit unit, String spelling) {
    String narrow = PlainText.narrow(spelling);
    if (bySpelling.putIfAbsent(narrow, unit) != null) {
      throw file.fault(unit.name(), "spelling " + spelling + " stands twice");
    }
    longestSpelling = Math.max(longestSpelling, narrow.length());
  }

  private void checkBase(DictionaryFile file, Unit unit) {
    if (!unit.isShare() && !bySpelling.containsKey(unit.base())) {
      throw file.fault(unit.name(), "its base " + unit.base() + " is not among the units");
    }
  }

  private void addMagnitude(DictionaryFile file, String name, BigDecimal factor) {
    if (bySpelling.containsKey(name)) {
      throw file.fault(name, "is a unit and a magnitude");
    }
    magnitudes.put(name, new Unit(name, name, "count", factor));
    longestSpelling = Math.max(longestSpelling, name.length());
  }

  private void addDenominator(String name) {
    denominators.put(PlainText.narrow(name), new Unit(name, name, RATIO, BigDecimal.ONE));
  }

  private String listed(DictionaryFile file, String name) {
    String narrow = PlainText.narrow(name);
    if (!bySpelling.containsKey(narrow)) {
      throw file.fault(name, "is not among the units");
    }
    return narrow;
  }

  /// The unit that a text names, magnitudes and ratios among them.
  public Optional<Unit> find(String printed) {
    String narrow = PlainText.narrow(printed);
    return longestAt(narrow, 0).filter(match -> match.end() == narrow.length()).map(Match::unit);
  }

  /// Whether a word is a unit only behind a sign of comparison: `≥80M`, `≤10日`.
  boolean needsSign(String narrow) {
    return onlyWithSign.contains(narrow);
  }

  /// Whether a unit counts the noun behind it: 37`个`基层医疗机构.
  boolean isClassifier(String narrow) {
    return classifiers.contains(narrow);
  }

  /// Whether a word that follows a number never is its unit: `3级`, `24时`.
  boolean isNever(String narrow) {
    return never.contains(narrow);
  }

  /// The longest unit that starts at a place of a narrow text.
  Optional<Match> longestAt(String text, int from) {
    Optional<Match> first = scaledAt(text, from);
    return first.map(match -> match.unit().isShare() ? match : joined(text, from, match));
  }

  private Match joined(String text, int from, Match first) {
    Match whole = first;
    String rest = "";
    while (isJoint(text, whole.end(), rest)) {
      int below = whole.end() + 1;
      Optional<Match> next = scaledAt(text, below).or(() -> longestOf(denominators, text, below));
      if (next.isEmpty()) {
        break;
      }
      rest += text.charAt(whole.end()) + next.get().unit().name();
      whole = new Match(ratio(first.unit(), rest), from, next.get().end());
    }
    return whole;
  }

  private static Unit ratio(Unit first, String rest) {
    return new Unit(first.name() + rest, first.base() + rest, RATIO, first.factor());
  }

  private static boolean isJoint(String text, int at, String before) {
    if (at >= text.length()) {
      return false;
    }
    char sign = text.charAt(at);
    return sign == '/' || sign == '*' || sign == '·' || (sign == '、' && before.startsWith("/"));
  }

  /// A unit, a magnitude with a unit, or a magnitude alone, whichever reaches further.
  private Optional<Match> scaledAt(String text, int from) {
    Optional<Match> plain = longestOf(bySpelling, text, from);
    Optional<Match> magnitude = longestOf(magnitudes, text, from);
    Optional<Match> scaled = magnitude.map(match -> scaled(text, match));
    return end(plain) >= end(scaled) ? plain : scaled;
  }

  private static int end(Optional<Match> match) {
    return match.map(Match::end).orElse(0);
  }

  private Match scaled(String text, Match magnitude) {
    BigDecimal times = magnitude.unit().factor();
    return longestOf(bySpelling, text, magnitude.end())
        .filter(match -> !match.unit().isShare())
        .map(match ->
            new Match(times(magnitude, match.unit(), times), magnitude.start(), match.end()))
        .orElse(magnitude);
  }

  private static Unit times(Match magnitude, Unit unit, BigDecimal times) {
    return new Unit(
        magnitude.unit().name() + unit.name(),
        unit.base(),
        unit.measures(),
        unit.factor().multiply(times));
  }

  private Optional<Match> longestOf(Map<String, Unit> units, String text, int from) {
    for (int end = Math.min(text.length(), from + longestSpelling); end > from; end--) {
      Unit unit = units.get(text.substring(from, end));
      if (unit != null) {
        return Optional.of(new Match(unit, from, end));
      }
    }
    return Optional.empty();
  }

  /// A unit found in a text, from `start` up to before `end`.
  record Match(Unit unit, int start, int end) {}

  private record UnitFile(
      Map<String, BigDecimal> magnitudes,
      List<UnitEntry> units,
      List<String> denominators,
      List<String> onlyWithSign,
      List<String> classifiers,
      List<String> never) {}

  private record UnitEntry(
      String unit,
      String measures,
      Optional<String> base,
      Optional<BigDecimal> factor,
      Optional<List<String>> spellings) {

    Unit toUnit() {
      return new Unit(unit, base.orElse(unit), measures, factor.orElse(BigDecimal.ONE));
    }

    List<String> otherSpellings() {
      return spellings.orElse(List.of());
    }
  }
}
