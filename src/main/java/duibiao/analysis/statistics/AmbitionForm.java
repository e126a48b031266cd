package duibiao.analysis.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/// The parts of the index of one form, from its lines (AI), each line by its weight.
///
/// @param eligible lines that can stretch
/// @param weight of those
/// @param covered their share of the weight of all lines
/// @param isUnweighted no weights are printed, and each line counted for 1
public record AmbitionForm(
    AmbitionParts parts, int eligible, double weight, double covered, boolean isUnweighted) {
  private static final double TOP = 100;

  /// A line.
  ///
  /// @param weight absent when none is printed
  /// @param stretch A1, absent unless the line can stretch
  /// @param past A2, absent without last year
  /// @param peers A3, absent without peers
  /// @param isMeasurable promises a number, a range or a day
  /// @param isInformative neither copied, nor at its bound, nor at full score with nearly all peers
  public record Part(
      OptionalDouble weight,
      OptionalDouble stretch,
      OptionalDouble past,
      OptionalDouble peers,
      boolean isMeasurable,
      boolean isInformative) {}

  public static AmbitionForm of(List<Part> lines) {
    boolean isUnweighted = lines.stream().anyMatch(line -> line.weight().isEmpty());
    Weighing weighing = new Weighing(lines, isUnweighted);
    Map<AmbitionPart, Double> parts = new EnumMap<>(AmbitionPart.class);
    weighing.mean(Part::stretch).ifPresent(mean -> parts.put(AmbitionPart.A1, mean));
    weighing.mean(Part::past).ifPresent(mean -> parts.put(AmbitionPart.A2, mean));
    weighing.mean(Part::peers).ifPresent(mean -> parts.put(AmbitionPart.A3, mean));
    weighing.share(Part::isMeasurable).ifPresent(share -> parts.put(AmbitionPart.A4, TOP * share));
    weighing.share(Part::isInformative).ifPresent(share -> parts.put(AmbitionPart.A5, TOP * share));
    return new AmbitionForm(
        new AmbitionParts(parts),
        (int) lines.stream().filter(line -> line.stretch().isPresent()).count(),
        weighing.weight(line -> line.stretch().isPresent()),
        weighing.share(line -> line.stretch().isPresent()).orElse(0),
        isUnweighted);
  }

  private record Weighing(List<Part> lines, boolean isUnweighted) {

    private double weight(Part line) {
      return isUnweighted ? 1 : line.weight().orElse(0);
    }

    double weight(Predicate<Part> which) {
      return CompensatedSum.of(lines.stream().filter(which).mapToDouble(this::weight).toArray());
    }

    OptionalDouble share(Predicate<Part> which) {
      return Means.share(weight(which), weight(line -> true));
    }

    OptionalDouble mean(Function<Part, OptionalDouble> value) {
      List<Part> known = lines.stream().filter(line -> value.apply(line).isPresent()).toList();
      double sum =
          CompensatedSum.over(
              known.size(), i -> weight(known.get(i)) * value.apply(known.get(i)).orElseThrow());
      return Means.share(sum, weight(line -> value.apply(line).isPresent()));
    }
  }
}
