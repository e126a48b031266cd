package duibiao.warehouse;

import duibiao.conform.DimensionKeys;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import java.util.List;

/// What a form is a version of. Two forms with one key and different content are an earlier and a
/// later version, or a conflict.
final class FormKey {

  private FormKey() {}

  /// `310000/上海市残疾人联合会/残疾人康复/2023/programme/self/result`; a form that does not say whose it is, is
  /// a version of nothing but itself.
  static String of(Evaluation evaluation, DimensionKeys keys, String fingerprint) {
    if (!isComplete(evaluation, keys)) {
      return fingerprint;
    }
    return String.join(
        "/",
        List.of(
            keys.region().code(),
            keys.organisation().code(),
            keys.programme().code(),
            evaluation.year().map(BudgetYear::year).map(String::valueOf).orElse(""),
            evaluation.kind().code(),
            evaluation.evaluator().code(),
            evaluation.stage().code()));
  }

  private static boolean isComplete(Evaluation evaluation, DimensionKeys keys) {
    boolean hasOwner =
        evaluation.year().isPresent()
            && !keys.region().code().equals(SurrogateKey.UNKNOWN_CODE)
            && !keys.organisation().code().equals(SurrogateKey.UNKNOWN_CODE);
    boolean hasSubject =
        switch (evaluation.kind()) {
          case DEPARTMENT, FINAL_ACCOUNTS -> true;
          case PROGRAMME, TRANSFER, OTHER ->
              !keys.programme().code().equals(SurrogateKey.UNKNOWN_CODE);
        };
    return hasOwner && hasSubject;
  }
}
