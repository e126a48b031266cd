package duibiao.conform;

import duibiao.finding.Finding;
import java.util.List;

/// What came of conforming one evaluation: its keys, and a finding for each that is unknown.
public record Conformed(DimensionKeys keys, List<Finding> findings) {

  public Conformed {
    findings = List.copyOf(findings);
  }
}
