package duibiao.analysis.comparison;

import duibiao.analysis.Family;
import duibiao.analysis.Group;

/// A group, and one figure of each of its forms: their total scores.
public final class Sample {
  private final Group group;
  private final Family family;
  private final double[] values;
  private final int lines;

  public Sample(Group group, Family family, double[] values, int lines) {
    this.group = group;
    this.family = family;
    this.values = values.clone();
    this.lines = lines;
  }

  public Group group() {
    return group;
  }

  public Family family() {
    return family;
  }

  /// How many indicator lines stand behind the figures.
  public int lines() {
    return lines;
  }

  public int n() {
    return values.length;
  }

  /// One figure per form.
  public double[] values() {
    return values.clone();
  }
}
