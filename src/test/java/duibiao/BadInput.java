package duibiao;

import java.util.function.Supplier;

/// A line of the table of inputs and answers.
///
/// @param code of the refusal, or of one remark; empty where there is none
record BadInput(String what, String name, Supplier<byte[]> bytes, String verdict, String code) {

  @Override
  public String toString() {
    return what + " → " + verdict + " " + code;
  }
}
