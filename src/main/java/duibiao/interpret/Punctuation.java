package duibiao.interpret;

/// The marks that end a cell without meaning anything: `37个。`.
final class Punctuation {
  private static final String CLOSING = "。.;,、!:";

  private Punctuation() {}

  static String withoutEnd(String narrow) {
    int end = narrow.length();
    while (end > 0 && CLOSING.indexOf(narrow.charAt(end - 1)) >= 0) {
      end--;
    }
    return narrow.substring(0, end);
  }
}
