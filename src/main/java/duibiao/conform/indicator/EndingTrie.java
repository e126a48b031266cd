package duibiao.conform.indicator;

import java.util.Optional;

/// Words with which a text may end, the longest first.
final class EndingTrie<T> {
  private final WordTrie<T> words = new WordTrie<>();

  boolean add(String word, T meaning) {
    return words.add(reversed(word), meaning);
  }

  Optional<WordTrie.Found<T>> longestIn(String text) {
    return words.longestAt(reversed(text), 0);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
