package duibiao.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a narrow text that moves on over what the parsers recognise.
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  String rest() {
    return text.substring(at);
  }

  /// The sign that stands here; nothing at the end.
  Optional<Character> sign() {
    return at < text.length() ? Optional.of(text.charAt(at)) : Optional.empty();
  }

  boolean isAt(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  boolean isAtAny(String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  boolean take(char sign) {
    if (isAt(sign)) {
      at++;
      return true;
    }
    return false;
  }

  boolean take(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  /// Takes what matches the pattern here.
  Optional<MatchResult> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher.toMatchResult());
  }

  /// Takes the first of the words that stands here.
  Optional<String> takeAny(List<String> words) {
    for (String word : words) {
      if (take(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
