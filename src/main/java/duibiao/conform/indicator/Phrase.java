package duibiao.conform.indicator;

import duibiao.conform.indicator.Subject.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Several words that mean one: 受益 and people are 服务对象.
///
/// @param measures the measures for which they do
/// @param from the words; `<class>` is any word of that class
/// @param isAtStart whether nothing may stand before them
/// @param isAtEnd whether nothing may stand behind them
record Phrase(
    Set<String> measures,
    List<String> from,
    boolean isAtStart,
    boolean isAtEnd,
    Word to,
    double confidence) {

  /// The subject with the phrase replaced, or as it was.
  Subject apply(Subject subject) {
    return place(subject.words()).map(at -> replaced(subject, at)).orElse(subject);
  }

  private Optional<Integer> place(List<Word> words) {
    return IntStream.rangeClosed(0, words.size() - from.size())
        .filter(at -> !isAtStart || at == 0)
        .filter(at -> !isAtEnd || at + from.size() == words.size())
        .filter(at ->
            IntStream.range(0, from.size()).allMatch(i -> isWord(from.get(i), words.get(at + i))))
        .boxed()
        .findFirst();
  }

  private static boolean isWord(String wanted, Word word) {
    return wanted.startsWith("<")
        ? word.isOf(wanted.substring(1, wanted.length() - 1))
        : word.text().equals(wanted);
  }

  private Subject replaced(Subject subject, int at) {
    List<Word> words = new ArrayList<>(subject.words());
    List<Word> phrase = words.subList(at, at + from.size());
    String before = phrase.stream().map(Word::text).collect(Collectors.joining());
    phrase.clear();
    words.add(at, to);
    List<Step> steps = new ArrayList<>(subject.steps());
    steps.add(new Step(before, to.text(), confidence));
    return new Subject(words, steps);
  }
}
