package duibiao.conform.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words and what they mean, found by their characters, the longest first.
final class WordTrie<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new HashMap<>();
    private Optional<T> meaning = Optional.empty();
  }

  /// A word found in a text, and how many characters it has.
  record Found<T>(int length, T meaning) {}

  /// Adds a word; false when it stands here already.
  boolean add(String word, T meaning) {
    Node<T> node = root;
    for (int at = 0; at < word.length(); at++) {
      node = node.next.computeIfAbsent(word.charAt(at), sign -> new Node<>());
    }
    boolean isNew = node.meaning.isEmpty();
    node.meaning = Optional.of(meaning);
    return isNew;
  }

  /// The longest word that begins at a place of a text.
  Optional<Found<T>> longestAt(String text, int from) {
    Node<T> node = root;
    Optional<Found<T>> longest = Optional.empty();
    for (int at = from; at < text.length(); at++) {
      Node<T> below = node.next.get(text.charAt(at));
      if (below == null) {
        break;
      }
      node = below;
      if (node.meaning.isPresent()) {
        longest = Optional.of(new Found<>(at + 1 - from, node.meaning.get()));
      }
    }
    return longest;
  }
}
