package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Actual;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words that stand where a number might, from `levels.yml`: qualities (`优`, `有所提升`, `规范`) and
/// bare claims (`达成指标`, `部分达成指标并具有一定效果`).
public final class LevelDictionary {
  private static final int LONGEST_ENDING = 8;
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Actual.Level> claims = new HashMap<>();

  private LevelDictionary() {}

  /// Reads `levels.yml`; a wrong key or a word that stands twice is refused with file and entry.
  public static LevelDictionary read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    LevelFile entries = file.read(LevelFile.class);
    LevelDictionary dictionary = new LevelDictionary();
    entries.scales().forEach(scale -> dictionary.addScale(file, scale));
    entries
        .qualities()
        .forEach(word -> dictionary.addLevel(file, word, new Level(word, Optional.empty(), 1)));
    entries.claims().met().forEach(word -> dictionary.addClaim(file, word, Actual.Level.MET));
    entries.claims().partly().forEach(word -> dictionary.addClaim(file, word, Actual.Level.PARTLY));
    entries
        .claims()
        .notMet()
        .forEach(word -> dictionary.addClaim(file, word, Actual.Level.NOT_MET));
    return dictionary;
  }

  private void addScale(DictionaryFile file, ScaleEntry scale) {
    int rank = 0;
    for (List<String> degree : scale.degrees()) {
      rank++;
      Level level = new Level(degree.getFirst(), Optional.of(scale.scale()), rank);
      degree.forEach(word -> addLevel(file, word, level));
    }
  }

  private void addLevel(DictionaryFile file, String word, Level level) {
    if (levels.putIfAbsent(PlainText.fold(word), level) != null) {
      throw file.fault(level.name(), word + " stands twice among scales and qualities");
    }
  }

  private void addClaim(DictionaryFile file, String word, Actual.Level level) {
    if (claims.putIfAbsent(PlainText.fold(word), level) != null) {
      throw file.fault(level.code(), word + " stands twice among the claims");
    }
  }

  /// The quality that a whole text names.
  public Optional<Level> level(String text) {
    return Optional.ofNullable(levels.get(word(text)));
  }

  /// The claim that a whole text makes.
  public Optional<Actual.Level> claim(String text) {
    return Optional.ofNullable(claims.get(word(text)));
  }

  /// Whether a text says how something is to be: a quality, a claim, or a sentence without figures
  /// that ends with a quality.
  boolean isQuality(String text) {
    String word = word(text);
    return levels.containsKey(word)
        || claims.containsKey(word)
        || (!NumberScan.isIn(word) && endsWithLevel(word));
  }

  private boolean endsWithLevel(String word) {
    for (int length = 2; length <= Math.min(LONGEST_ENDING, word.length()); length++) {
      if (levels.containsKey(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static String word(String text) {
    return Punctuation.withoutEnd(PlainText.fold(text));
  }

  /// A degree of quality.
  ///
  /// @param name the first of the words that mean the same
  /// @param scale the ordered scale it belongs to; empty when it is of none
  /// @param rank its place on the scale, 1 is the best
  public record Level(String name, Optional<String> scale, int rank) {}

  private record LevelFile(List<ScaleEntry> scales, List<String> qualities, ClaimEntries claims) {}

  private record ScaleEntry(String scale, List<List<String>> degrees) {}

  private record ClaimEntries(List<String> met, List<String> partly, List<String> notMet) {}
}
