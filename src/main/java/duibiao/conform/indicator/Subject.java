package duibiao.conform.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Of whom or what an indicator speaks, in canonical words.
record Subject(List<Word> words, List<Step> steps) {
  private static final String PEOPLE = "people";

  Subject {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }

  /// A word of a name; one that no dictionary knows is of no class.
  record Word(String text, Optional<String> wordClass) {

    boolean isOf(String name) {
      return wordClass.filter(name::equals).isPresent();
    }
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining());
  }

  double confidence() {
    return steps.stream().mapToDouble(Step::confidence).reduce(1, (one, next) -> one * next);
  }

  boolean isOfPeople() {
    return !words.isEmpty() && words.getLast().isOf(PEOPLE);
  }

  /// The class of the last word; behind people it is the deed, 慰问 in 慰问骨干.
  Optional<String> wordClass() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return isOfPeople()
        ? words.reversed().stream()
            .flatMap(word -> word.wordClass().stream())
            .filter(name -> !name.equals(PEOPLE))
            .findFirst()
            .or(() -> Optional.of(PEOPLE))
        : words.getLast().wordClass();
  }
}
