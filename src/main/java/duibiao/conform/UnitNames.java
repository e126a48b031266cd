package duibiao.conform;

import duibiao.document.PlainText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The base units of printed units, from `units.yml`: 万人次 is counted in 人次, 公里 in 米; an unknown
/// unit is its own base.
final class UnitNames {
  private static final String RATIO = "/";
  private final Map<String, String> bases = new HashMap<>();
  private final Set<String> magnitudes;

  private UnitNames(UnitFile file) {
    magnitudes = file.magnitudes().keySet();
    for (UnitEntry entry : file.units()) {
      String base = entry.measures().equals("share") ? "%" : entry.base().orElse(entry.unit());
      bases.put(PlainText.fold(entry.unit()), base);
      entry.spellings().orElse(List.of()).forEach(name -> bases.put(PlainText.fold(name), base));
    }
  }

  static UnitNames read(Path path) {
    return new UnitNames(new DictionaryFile(path).read(UnitFile.class));
  }

  /// The base unit of a printed one; the first unit of a ratio decides.
  String base(String printed) {
    String folded = PlainText.fold(printed).replace('*', '·');
    int stroke = folded.indexOf(RATIO);
    String first = stroke < 0 ? folded : folded.substring(0, stroke);
    return known(first).orElse(first) + (stroke < 0 ? "" : folded.substring(stroke));
  }

  boolean isUnit(String folded) {
    int stroke = folded.indexOf(RATIO);
    return known(stroke < 0 ? folded : folded.substring(0, stroke)).isPresent();
  }

  private Optional<String> known(String folded) {
    return Optional.ofNullable(bases.get(folded))
        .or(() ->
            magnitudes.stream()
                .filter(folded::startsWith)
                .flatMap(times ->
                    Optional.ofNullable(bases.get(folded.substring(times.length()))).stream())
                .findFirst());
  }

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
      Optional<List<String>> spellings) {}
}
