package duibiao.report.page;

/// A text in both languages; one that is the same in both is what the source prints.
record Both(String zh, String en) {

  static Both same(String text) {
    return new Both(text, text);
  }

  boolean isSame() {
    return zh.equals(en);
  }
}
