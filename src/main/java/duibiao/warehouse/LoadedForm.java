package duibiao.warehouse;

import duibiao.conform.DimensionKeys;
import duibiao.evaluation.Evaluation;
import duibiao.finding.Finding;
import duibiao.measure.FormMetrics;
import java.util.List;

/// A form with all that is known of it: ready for the star.
public record LoadedForm(
    Evaluation evaluation, DimensionKeys keys, FormMetrics metrics, List<Finding> findings) {

  public LoadedForm {
    findings = List.copyOf(findings);
    if (metrics.lines().size() != evaluation.indicators().size()) {
      throw new IllegalArgumentException(
          "metrics: %d lines of %d"
              .formatted(metrics.lines().size(), evaluation.indicators().size()));
    }
    if (keys.indicators().size() != evaluation.indicators().size()) {
      throw new IllegalArgumentException(
          "keys: %d lines of %d"
              .formatted(keys.indicators().size(), evaluation.indicators().size()));
    }
  }
}
