package duibiao.evaluation;

/// The four grades 「优 良 中 差」; usual cuts 90, 80, 60 (财预〔2020〕10号).
public enum Grade {
  EXCELLENT("优"),
  GOOD("良"),
  FAIR("中"),
  POOR("差");

  private final String printed;

  Grade(String printed) {
    this.printed = printed;
  }

  /// As forms print it and the warehouse stores it.
  public String printed() {
    return printed;
  }
}
