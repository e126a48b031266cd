package duibiao.analysis.statistics;

/// How large a difference between two groups is, by Cliff's delta (D3; Romano and others 2006).
public enum Effect {
  NEGLIGIBLE(0),
  SMALL(0.147),
  MEDIUM(0.33),
  LARGE(0.474);

  private final double least;

  Effect(double least) {
    this.least = least;
  }

  public static Effect of(double delta) {
    Effect found = NEGLIGIBLE;
    for (Effect effect : values()) {
      found = Math.abs(delta) >= effect.least ? effect : found;
    }
    return found;
  }
}
