package duibiao.analysis.ambition;

import duibiao.analysis.ambition.FormAims.Weighted;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.AmbitionParts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The sums of a group's forms as columns of numbers, so that forms can be drawn again and again.
final class AimSums {
  private final Map<AmbitionPart, double[]> sums = new EnumMap<>(AmbitionPart.class);
  private final Map<AmbitionPart, double[]> weights = new EnumMap<>(AmbitionPart.class);
  private final int forms;

  /// Takes the columns.
  ///
  /// @param stretch which A1 is taken: by the ruleset's ratio or by another
  AimSums(List<FormAims> forms, Function<FormAims, Weighted> stretch) {
    this.forms = forms.size();
    put(AmbitionPart.A1, forms, stretch);
    put(AmbitionPart.A2, forms, FormAims::past);
    put(AmbitionPart.A3, forms, FormAims::peers);
    put(AmbitionPart.A4, forms, FormAims::measurable);
    put(AmbitionPart.A5, forms, FormAims::informative);
  }

  private void put(AmbitionPart part, List<FormAims> forms, Function<FormAims, Weighted> figure) {
    sums.put(part, forms.stream().mapToDouble(form -> figure.apply(form).sum()).toArray());
    weights.put(part, forms.stream().mapToDouble(form -> figure.apply(form).weight()).toArray());
  }

  int forms() {
    return forms;
  }

  /// The parts of all forms together.
  AmbitionParts all() {
    return of(IntStream.range(0, forms).toArray(), Set.of(AmbitionPart.values()));
  }

  /// The parts of the forms drawn, each form by its weight; a part that none of them has is absent.
  AmbitionParts of(int[] drawn, Set<AmbitionPart> wanted) {
    Map<AmbitionPart, Double> parts = new EnumMap<>(AmbitionPart.class);
    for (AmbitionPart part : wanted) {
      double[] sum = column(sums, part);
      double[] weight = column(weights, part);
      double above = 0;
      double below = 0;
      for (int form : drawn) {
        above += sum[form];
        below += weight[form];
      }
      if (below > 0) {
        parts.put(part, above / below);
      }
    }
    return new AmbitionParts(parts);
  }

  private static double[] column(Map<AmbitionPart, double[]> columns, AmbitionPart part) {
    return Optional.ofNullable(columns.get(part)).orElseThrow();
  }
}
