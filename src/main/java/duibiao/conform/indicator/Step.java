package duibiao.conform.indicator;

/// One change to a name on the way to its canonical one.
///
/// @param to empty when the word was left out
record Step(String from, String to, double confidence) {

  boolean isLossless() {
    return confidence >= 1;
  }

  @Override
  public String toString() {
    return from + "→" + to + " " + confidence;
  }
}
