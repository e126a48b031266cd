package duibiao.conform.indicator;

import duibiao.conform.DictionaryFile;
import duibiao.conform.indicator.Subject.Word;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words by which names say of whom or what they speak, from `subjects.yml`.
final class SubjectDictionary {
  private static final String START = "^";
  private static final String END = "$";

  private final DictionaryFile file;
  private final WordTrie<Meaning> words = new WordTrie<>();
  private final WordTrie<Meaning> leading = new WordTrie<>();
  private final EndingTrie<Meaning> trailing = new EndingTrie<>();
  private final Map<String, Word> terms = new HashMap<>();
  private final List<Phrase> phrases;
  private final Set<String> incidents;
  private final DeedEntry deeds;

  /// What a word of a name stands for; a filler for none.
  private record Meaning(Optional<Word> word, double confidence) {}

  private SubjectDictionary(DictionaryFile file, SubjectFile entries) {
    this.file = file;
    entries.terms().forEach(this::add);
    addFillers(entries.fillers());
    entries.leading().forEach((word, sure) -> leading.add(folded(word), filler(word, sure)));
    entries.trailing().forEach((word, sure) -> trailing.add(folded(word), filler(word, sure)));
    phrases = entries.phrases().stream().map(this::phrase).toList();
    incidents = Set.copyOf(entries.incidents());
    deeds = entries.deeds();
    checked("deeds", deeds.confidence());
  }

  static SubjectDictionary read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    return new SubjectDictionary(file, file.read(SubjectFile.class));
  }

  private void add(TermEntry entry) {
    Word word = new Word(folded(entry.term()), entry.kind());
    terms.put(word.text(), word);
    put(entry.term(), new Meaning(Optional.of(word), 1));
    entry
        .like()
        .orElse(Map.of())
        .forEach((spelling, sure) ->
            put(spelling, new Meaning(Optional.of(word), checked(spelling, sure))));
  }

  private void addFillers(Map<String, Double> fillers) {
    fillers.forEach((word, sure) -> put(word, filler(word, sure)));
  }

  private Meaning filler(String word, double confidence) {
    return new Meaning(Optional.empty(), checked(word, confidence));
  }

  private void put(String spelling, Meaning meaning) {
    if (!words.add(folded(spelling), meaning)) {
      throw file.fault(spelling, "stands twice");
    }
  }

  private double checked(String entry, double confidence) {
    if (confidence <= 0 || confidence > 1) {
      throw file.fault(entry, "its confidence " + confidence + " is not above 0 and at most 1");
    }
    return confidence;
  }

  private Phrase phrase(PhraseEntry entry) {
    List<String> from = entry.from().stream().map(SubjectDictionary::folded).toList();
    String to = folded(entry.to());
    return new Phrase(
        Set.copyOf(entry.of()),
        from.stream().filter(word -> !word.equals(START) && !word.equals(END)).toList(),
        from.contains(START),
        from.contains(END),
        terms.getOrDefault(to, new Word(to, Optional.empty())),
        checked(to, entry.confidence()));
  }

  private static String folded(String word) {
    return PlainText.fold(word);
  }

  /// Whether a class is one of faults.
  boolean isIncident(String wordClass) {
    return incidents.contains(wordClass);
  }

  /// The class of a subject that is written out: it follows from the text alone.
  Optional<String> wordClass(String text) {
    return new Subject(words(text, new ArrayList<>()), List.of()).wordClass();
  }

  /// Reads what a name says beside its measure.
  Subject read(String stem, Measure measure) {
    Subject subject = split(stem);
    for (Phrase phrase : phrases) {
      if (phrase.measures().contains(measure.code())) {
        subject = phrase.apply(subject);
      }
    }
    return deeds.of().contains(measure.code()) ? withDeedLast(subject) : subject;
  }

  private Subject withDeedLast(Subject subject) {
    List<Word> found = new ArrayList<>(subject.words());
    if (found.size() < 2
        || found.getFirst().wordClass().filter(deeds.kinds()::contains).isEmpty()) {
      return subject;
    }
    found.add(found.removeFirst());
    Subject turned = new Subject(found, subject.steps());
    List<Step> steps = new ArrayList<>(subject.steps());
    steps.add(new Step(subject.text(), turned.text(), deeds.confidence()));
    return new Subject(found, steps);
  }

  private Subject split(String stem) {
    List<Step> steps = new ArrayList<>();
    int start = leading.longestAt(stem, 0).map(found -> left(stem, 0, found, steps)).orElse(0);
    String rest = stem.substring(start);
    Optional<WordTrie.Found<Meaning>> last =
        words.longestAt(rest, 0).filter(found -> found.length() == rest.length()).isPresent()
            ? Optional.empty()
            : trailing.longestIn(rest);
    int end = rest.length() - last.map(WordTrie.Found::length).orElse(0);
    last.ifPresent(found -> left(rest, end, found, steps));
    return new Subject(words(rest.substring(0, end), steps), steps);
  }

  private static int left(String text, int at, WordTrie.Found<Meaning> found, List<Step> steps) {
    int end = at + found.length();
    steps.add(new Step(text.substring(at, end), "", found.meaning().confidence()));
    return end;
  }

  private List<Word> words(String text, List<Step> steps) {
    List<Word> found = new ArrayList<>();
    StringBuilder unknown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Optional<WordTrie.Found<Meaning>> word = words.longestAt(text, at);
      if (word.isEmpty()) {
        unknown.append(text.charAt(at++));
      } else {
        flush(unknown, found);
        int end = at + word.get().length();
        take(text.substring(at, end), word.get().meaning(), found, steps);
        at = end;
      }
    }
    flush(unknown, found);
    return found;
  }

  private static void take(String printed, Meaning meaning, List<Word> found, List<Step> steps) {
    meaning.word().ifPresent(found::add);
    String text = meaning.word().map(Word::text).orElse("");
    if (!text.equals(printed)) {
      steps.add(new Step(printed, text, meaning.confidence()));
    }
  }

  private static void flush(StringBuilder unknown, List<Word> found) {
    if (!unknown.isEmpty()) {
      found.add(new Word(unknown.toString(), Optional.empty()));
      unknown.setLength(0);
    }
  }

  private record SubjectFile(
      Map<String, Double> fillers,
      Map<String, Double> leading,
      Map<String, Double> trailing,
      List<String> incidents,
      DeedEntry deeds,
      List<TermEntry> terms,
      List<PhraseEntry> phrases) {}

  private record TermEntry(
      String term, Optional<String> kind, Optional<Map<String, Double>> like) {}

  private record DeedEntry(Set<String> of, Set<String> kinds, double confidence) {}

  private record PhraseEntry(List<String> of, List<String> from, String to, double confidence) {}
}
