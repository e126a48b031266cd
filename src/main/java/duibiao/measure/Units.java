package duibiao.measure;

import duibiao.evaluation.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which printed units are the same, and which can be converted: `人` and `人数`, `万元` and `元`.
public final class Units {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /// Beside such a unit a bare number may be meant in another scale: `≥95% | 98`, `≤50万元 | 480000`.
  private static final Set<String> SCALED =
      Set.of("share", "percentage_points", "money", "foreign_money", "unclear");

  private final Map<String, Unit> bySpelling = new HashMap<>();
  private final Map<String, BigDecimal> magnitudes = new HashMap<>();

  /// @param base what it is a multiple of: units of one base can be converted
  /// @param times how many of the base it is
  /// @param isPlain whether a number without a unit means the same beside it: `≥100人 | 110`
  private record Unit(String base, BigDecimal times, boolean isPlain) {}

  private Units(UnitFile file) {
    file.units().forEach(this::add);
    file.magnitudes().forEach((name, times) -> magnitudes.put(plain(name), times));
  }

  /// Reads `units.yml` of a dictionary folder; what only reading texts needs is passed over.
  public static Units read(Path dictionary) {
    Path file = dictionary.resolve("units.yml");
    return new Units(new ParameterFile(file).readLeniently(UnitFile.class));
  }

  private void add(Entry entry) {
    boolean isShare = entry.measures().equals("share");
    BigDecimal times = isShare ? BigDecimal.ONE : entry.factor().orElse(BigDecimal.ONE);
    boolean isPlain = entry.base().isEmpty() && !SCALED.contains(entry.measures());
    Unit unit = new Unit(entry.base().orElse(entry.unit()), times, isPlain);
    bySpelling.put(plain(entry.unit()), unit);
    entry.spellings().orElse(List.of()).forEach(spelling -> bySpelling.put(plain(spelling), unit));
  }

  /// Whether a text is nothing but units: `人次`, `万元`, `元人` for a printed 元/人.
  boolean isUnit(String text) {
    if (text.isEmpty()) {
      return true;
    }
    for (int end = text.length(); end > 0; end--) {
      String head = text.substring(0, end);
      boolean isKnown = bySpelling.containsKey(head) || magnitudes.containsKey(head);
      if (isKnown && isUnit(text.substring(end))) {
        return true;
      }
    }
    return false;
  }

  /// Why a measured quantity cannot be held against a promised one; empty when it can.
  Optional<Reason> doubt(Quantity promised, Quantity measured) {
    if (isPrintedAlike(promised, measured)) {
      return Optional.empty();
    }
    if (promised.unit().isEmpty() || measured.unit().isEmpty()) {
      boolean isPlain = unit(promised).or(() -> unit(measured)).filter(Unit::isPlain).isPresent();
      return isPlain ? Optional.empty() : Optional.of(Reason.PARSE_UNCERTAIN);
    }
    return factor(promised, measured).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.UNIT_MISMATCH);
  }

  /// Whether two quantities can be held against one another: 名 and 人, 万元 and 元.
  public boolean areAlike(Quantity one, Quantity other) {
    return doubt(one, other).isEmpty();
  }

  /// A quantity that is in no doubt, in the unit of the promised one.
  public double inUnitOf(Quantity promised, Quantity measured) {
    BigDecimal factor = factor(promised, measured).orElse(BigDecimal.ONE);
    return measured.value().multiply(factor).doubleValue();
  }

  private static boolean isPrintedAlike(Quantity promised, Quantity measured) {
    return promised.unit().map(Units::plain).equals(measured.unit().map(Units::plain));
  }

  private Optional<BigDecimal> factor(Quantity promised, Quantity measured) {
    Optional<Unit> from = unit(measured);
    return unit(promised)
        .filter(to -> from.filter(unit -> unit.base().equals(to.base())).isPresent())
        .map(to -> from.orElseThrow().times().divide(to.times(), MathContext.DECIMAL128));
  }

  private Optional<Unit> unit(Quantity quantity) {
    return quantity.unit().map(Units::plain).flatMap(this::find);
  }

  private Optional<Unit> find(String spelling) {
    return Optional.ofNullable(bySpelling.get(spelling)).or(() -> scaled(spelling));
  }

  private Optional<Unit> scaled(String spelling) {
    for (int end = spelling.length() - 1; end > 0; end--) {
      BigDecimal times = magnitudes.get(spelling.substring(0, end));
      Unit unit = bySpelling.get(spelling.substring(end));
      if (times != null && unit != null) {
        return Optional.of(new Unit(unit.base(), unit.times().multiply(times), false));
      }
    }
    return Optional.empty();
  }

  private static String plain(String spelling) {
    return SPACE.matcher(Normalizer.normalize(spelling, Normalizer.Form.NFKC)).replaceAll("");
  }

  private record UnitFile(Map<String, BigDecimal> magnitudes, List<Entry> units) {}

  private record Entry(
      String unit,
      String measures,
      Optional<String> base,
      Optional<BigDecimal> factor,
      Optional<List<String>> spellings) {}
}
