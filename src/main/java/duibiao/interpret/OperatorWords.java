package duibiao.interpret;

import duibiao.evaluation.Operator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The signs and words by which forms compare: `≥`, `不少于`, `98%以上`, `控制在90万元以内`.
///
/// 以上, 以下 and 以内 include the number itself, as in the Civil Code (民法典第1259条).
final class OperatorWords {
  /// Words before a number that compare nothing.
  static final List<String> STATING = List.of("达到", "合计", "共计", "达", "为", "共");

  /// What turns a comparison round when it stands before one: 未达到95%, 没有超过3次.
  private static final List<String> NEGATIONS =
      List.of(
          "不", "未", "没", "没有", "无", "非", "不得", "不能", "不应", "不可", "不会", "不宜", "不再", "不准", "不许", "未能",
          "避免", "禁止", "严禁", "杜绝", "防止", "免于");

  private static final OperatorWords BEFORE =
      new OperatorWords(
          Map.of(
              Operator.AT_LEAST,
              "≥ 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于"
                  + " 不能少于 应不低于 应不少于 原则上不低于 原则上不少于 至少 最少 最低 达到或超过",
              Operator.ABOVE,
              "> 大于 高于 超过 多于 超出",
              Operator.AT_MOST,
              "≤ 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于或等于 不超过 不高于 不大于 不多于 不超出 不得超过 不得高于"
                  + " 不得大于 不得多于 不能超过 不能高于 应不超过 应不高于 原则上不超过 未超过 至多 最多 最高 控制在 限制在",
              Operator.BELOW,
              "< 小于 低于 少于 不足 不到",
              Operator.EQUAL,
              "= 等于",
              Operator.NONE,
              String.join(" ", STATING)));

  private static final OperatorWords AFTER =
      new OperatorWords(
          Map.of(
              Operator.AT_LEAST,
              "以上 及以上 或以上 含以上 (含)以上 (含本数)以上 (及)以上 (含)及以上",
              Operator.AT_MOST,
              "以下 及以下 或以下 含以下 (含)以下 (及)以下 (含)及以下 以内 (含)以内 之内 内"));

  private final Map<String, Operator> operators;
  private final List<String> comparing;

  /// The words by their first sign, the longest first.
  private final Map<Character, List<String>> byFirstSign;

  private OperatorWords(Map<Operator, String> words) {
    Map<String, Operator> byWord = new HashMap<>();
    words.forEach(
        (operator, list) -> Stream.of(list.split(" ")).forEach(word -> byWord.put(word, operator)));
    operators = Map.copyOf(byWord);
    comparing = byWord.keySet().stream().filter(word -> byWord.get(word) != Operator.NONE).toList();
    byFirstSign =
        byWord.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
            .collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  private Operator take(Cursor cursor) {
    return cursor
        .sign()
        .map(sign -> byFirstSign.getOrDefault(sign, List.of()))
        .flatMap(cursor::takeAny)
        .map(operators::get)
        .orElse(Operator.NONE);
  }

  /// Takes the operator that stands before a number; `NONE` where there is none.
  static Operator takeBefore(Cursor cursor) {
    return BEFORE.take(cursor);
  }

  /// Takes the operator that stands behind a number and its unit; `NONE` where there is none.
  static Operator takeAfter(Cursor cursor) {
    return AFTER.take(cursor);
  }

  /// One operator from before and behind; nothing when they contradict each other (≤90%以上).
  static Optional<Operator> combined(Operator before, Operator after) {
    if (after == Operator.NONE || before == after) {
      return Optional.of(before);
    }
    return before == Operator.NONE ? Optional.of(after) : Optional.empty();
  }

  static boolean endsWithNegation(String before) {
    return NEGATIONS.stream().anyMatch(before::endsWith);
  }

  /// Whether words hold an operator, so that a number behind them has no certain meaning.
  static boolean isIn(String words) {
    return BEFORE.comparing.stream().anyMatch(words::contains);
  }
}
