package duibiao.report.page;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.report.SafeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures → nodes of the JSON block. What is not to be shown is not there.
final class Nodes {
  private static final MathContext DIGITS = new MathContext(6);

  private Nodes() {}

  /// As many digits as any chart can show.
  static BigDecimal rounded(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
  }

  static void put(ObjectNode node, String key, double value) {
    node.put(key, rounded(value));
  }

  static void put(ObjectNode node, String key, OptionalDouble value) {
    value.ifPresent(number -> put(node, key, number));
  }

  static void put(ObjectNode node, String key, Interval interval) {
    series(node.putArray(key), List.of(interval.low(), interval.high()));
  }

  /// Text of a form, made harmless.
  static void put(ObjectNode node, String key, Optional<String> text) {
    text.ifPresent(words -> node.put(key, SafeText.forScreen(words)));
  }

  static void series(ArrayNode array, List<Double> values) {
    values.forEach(value -> array.add(rounded(value)));
  }

  /// A text in both languages: `["份","forms"]`.
  static void put(ObjectNode node, String key, Both text) {
    node.putArray(key).add(text.zh()).add(text.en());
  }

  /// So many of so many; share and interval only where there are enough.
  static void put(ObjectNode node, String key, Proportion proportion) {
    ObjectNode inner = node.putObject(key);
    inner.put("x", proportion.count());
    inner.put("n", proportion.of());
    if (MinimalN.SHARE.isReached(proportion.of())) {
      put(inner, "share", proportion.share());
      proportion
          .interval(Proportion.USUAL_CONFIDENCE)
          .ifPresent(interval -> put(inner, "ci", interval));
    }
  }

  /// Code and name of the region, and the year, as far as they are known.
  static void group(ObjectNode node, Group group) {
    for (Group.Member member : group.members()) {
      if (member.dimension() == Dimension.REGION) {
        node.put("code", member.code());
        if (member.isKnown()) {
          node.put("region", SafeText.forScreen(member.name()));
        }
      } else if (member.isKnown()) {
        node.put(member.dimension().code(), member.code());
      }
    }
  }
}
