package duibiao;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A line of the table of inputs and answers.
///
/// @param code of the refusal, or of one remark; empty where there is none
/// @param figures what is to be read, by its place in the answer: `/forms/0/budget/0/initial`
record BadInput(
    String what,
    String name,
    Supplier<byte[]> bytes,
    String verdict,
    String code,
    Map<String, String> figures) {

  BadInput(String what, String name, Supplier<byte[]> bytes, String verdict, String code) {
    this(what, name, bytes, verdict, code, Map.of());
  }

  /// A line whose answer is `WARN CODE`.
  static BadInput of(String what, String name, Supplier<byte[]> bytes, String answer) {
    String[] words = answer.split(" ", -1);
    return new BadInput(what, name, bytes, words[0], words.length > 1 ? words[1] : "");
  }

  /// The same line, where a figure is to be found as well.
  BadInput with(String place, String figure) {
    Map<String, String> more = new LinkedHashMap<>(figures);
    more.put(place, figure);
    return new BadInput(what, name, bytes, verdict, code, more);
  }

  @Override
  public String toString() {
    return what + " → " + verdict + " " + code;
  }
}
