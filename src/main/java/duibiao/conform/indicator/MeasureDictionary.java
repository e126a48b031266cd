package duibiao.conform.indicator;

import duibiao.conform.DictionaryFile;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What names measure, from `measures.yml`: 满意率 is a satisfaction, 提升 an improvement in words.
final class MeasureDictionary {
  private static final String COUNT = "count";
  private static final String INCIDENTS = "incidents";
  private static final String STATEMENT = "statement";

  private final DictionaryFile file;
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final EndingTrie<Meant> endings = new EndingTrie<>();
  private final WordTrie<Meant> openings = new WordTrie<>();
  private final Dimensions dimensions;
  private final Set<String> negations;

  /// @param dimension that of the word, where no unit is printed
  private record Meant(Measure measure, String dimension) {}

  /// A name cut in two: what it measures, and the rest of it.
  ///
  /// @param dimension that of the word, where no unit is printed
  record Split(Measure measure, String dimension, String stem) {}

  private MeasureDictionary(DictionaryFile file, MeasureFile entries) {
    this.file = file;
    this.dimensions = new Dimensions(entries.dimensions());
    this.negations = Set.copyOf(entries.negations());
    for (MeasureEntry entry : entries.measures()) {
      Measure measure = entry.toMeasure();
      measures.put(measure.code(), measure);
      entry.endings().forEach((dimension, words) -> addEndings(measure, dimension, words));
      entry
          .openings()
          .orElse(Map.of())
          .forEach((dimension, words) -> addOpenings(measure, dimension, words));
    }
    for (String code : List.of(COUNT, INCIDENTS, STATEMENT)) {
      if (!measures.containsKey(code)) {
        throw file.fault(code, "is not among the measures");
      }
    }
  }

  static MeasureDictionary read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    return new MeasureDictionary(file, file.read(MeasureFile.class));
  }

  private void addEndings(Measure measure, String dimension, List<String> words) {
    words.forEach(
        word -> check(word, endings.add(PlainText.fold(word), new Meant(measure, dimension))));
  }

  private void addOpenings(Measure measure, String dimension, List<String> words) {
    words.forEach(
        word -> check(word, openings.add(PlainText.fold(word), new Meant(measure, dimension))));
  }

  private void check(String word, boolean isNew) {
    if (!isNew) {
      throw file.fault(word, "stands twice");
    }
  }

  Dimensions dimensions() {
    return dimensions;
  }

  Measure count() {
    return measure(COUNT);
  }

  Measure incidents() {
    return measure(INCIDENTS);
  }

  private Measure measure(String code) {
    return Optional.ofNullable(measures.get(code)).orElseThrow();
  }

  /// Cuts a name at its ending, or behind its opening; what has neither is a statement.
  Split split(String name) {
    return endings
        .longestIn(name)
        .filter(end -> !isDenied(name, name.length() - end.length()))
        .map(end -> split(end, name.substring(0, name.length() - end.length())))
        .or(() ->
            openings
                .longestAt(name, 0)
                .filter(start -> start.length() < name.length())
                .map(start -> split(start, name.substring(start.length()))))
        .orElseGet(() -> new Split(measure(STATEMENT), Dimensions.WORD, name));
  }

  /// 不合格率 is not a 合格率.
  private boolean isDenied(String name, int end) {
    return negations.stream().anyMatch(word -> name.startsWith(word, end - word.length()));
  }

  private static Split split(WordTrie.Found<Meant> word, String stem) {
    return new Split(word.meaning().measure(), word.meaning().dimension(), stem);
  }

  boolean isStatement(Measure measure) {
    return measure.code().equals(STATEMENT);
  }

  private record MeasureFile(
      List<Dimensions.Entry> dimensions, List<String> negations, List<MeasureEntry> measures) {}

  private record MeasureEntry(
      String code,
      LinkedHashMap<String, String> names,
      Optional<String> level2,
      Optional<List<String>> also,
      Optional<String> polarity,
      Optional<Family> family,
      Map<String, List<String>> endings,
      Optional<Map<String, List<String>>> openings) {

    Measure toMeasure() {
      return new Measure(
          code,
          names,
          names.firstEntry().getValue(),
          level2,
          Set.copyOf(also.orElse(List.of())),
          polarity,
          family.isPresent());
    }
  }

  /// What of a measure is comparable.
  private enum Family {
    /// All of it, whatever the subject.
    all
  }
}
