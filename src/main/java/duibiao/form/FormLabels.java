package duibiao.form;

import duibiao.document.PlainText;
import duibiao.document.Recent;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The spellings of each label of a form, read from the dictionary file `labels.yml`, which an
/// analyst can extend. Any number of threads may share it.
public final class FormLabels {

  /// The dictionary file as it is written.
  record Spellings(
      Map<Label, List<String>> labels,
      Map<Label, List<String>> levels,
      List<String> subtotals,
      List<String> parts,
      List<String> periods,
      List<HeadWords.Line> words,
      List<String> titles,
      List<String> captions,
      List<String> reports,
      List<FigurePhrases.Phrase> figures) {}

  /// What the dictionary says of a text.
  ///
  /// @param levels the level columns that it may stand in as a class
  private record Known(Optional<Label> label, Set<Label> levels) {}

  private static final int SHORTEST_CLIPPED = 3;
  private static final int LONGEST = 60;

  private final Map<String, Label> byText;
  private final NearSpellings nearSpellings;
  private final Map<String, Set<Label>> levels;
  private final HeadWords words;
  private final List<String> footers;
  private final List<String> titles;
  private final List<String> captions;
  private final List<String> reports;
  private final FigurePhrases figures;
  private final Function<String, Known> known;

  private FormLabels(Spellings spellings) {
    byText = new LinkedHashMap<>();
    nearSpellings = new NearSpellings(byText);
    spellings.labels().forEach((label, texts) -> texts.forEach(text -> put(bare(text), label)));
    levels = new HashMap<>();
    spellings.levels().forEach((label, texts) -> texts.forEach(text -> putLevel(text, label)));
    footers =
        spellings.labels().getOrDefault(Label.FOOTER, List.of()).stream()
            .map(PlainText::fold)
            .toList();
    words = new HeadWords(spellings);
    titles = spellings.titles().stream().map(PlainText::fold).toList();
    captions = spellings.captions().stream().map(PlainText::fold).toList();
    reports = spellings.reports().stream().map(PlainText::fold).toList();
    figures = new FigurePhrases(spellings.figures());
    Recent<String, Known> recent = new Recent<>(this::lookUp);
    known = text -> text.length() > LONGEST ? lookUp(text) : recent.get(text);
  }

  private FormLabels(FormLabels dictionary) {
    byText = dictionary.byText;
    nearSpellings = dictionary.nearSpellings;
    levels = dictionary.levels;
    words = dictionary.words;
    footers = dictionary.footers;
    titles = dictionary.titles;
    captions = dictionary.captions;
    reports = dictionary.reports;
    figures = dictionary.figures;
    Map<String, Known> seen = new HashMap<>();
    known = text -> seen.computeIfAbsent(text, dictionary.known);
  }

  /// Reads the dictionary folder's `labels.yml`; a wrong key or a spelling under two labels is
  /// refused with its text.
  public static FormLabels read(Path dictionary) {
    return new FormLabels(
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readValue(dictionary.resolve("labels.yml"), Spellings.class));
  }

  /// The same spellings for one thread and one document, whose cells are asked for again and again.
  FormLabels ofOneDocument() {
    return new FormLabels(this);
  }

  private void putLevel(String text, Label level) {
    levels
        .computeIfAbsent(Brackets.strip(PlainText.fold(text)), name -> EnumSet.noneOf(Label.class))
        .add(level);
  }

  private void put(String text, Label label) {
    Label earlier = byText.putIfAbsent(text, label);
    if (earlier != null && earlier != label && label != Label.FOOTER) {
      throw new IllegalArgumentException(
          "labels.yml: %s is listed under %s and %s".formatted(text, earlier, label));
    }
  }

  /// The label that a text is, brackets at its end, numbers and a closing colon not counted.
  Optional<Label> of(String text) {
    return text.length() > LONGEST ? Optional.empty() : known.apply(text).label();
  }

  private Known lookUp(String text) {
    String folded = bare(text);
    String stripped = Brackets.strip(folded);
    return new Known(label(folded, stripped), levels.getOrDefault(stripped, Set.of()));
  }

  private Optional<Label> label(String folded, String stripped) {
    Label whole = byText.get(folded);
    if (whole != null) {
      return Optional.of(whole);
    }
    Label bare = byText.get(Numbering.strip(stripped));
    if (bare != null) {
      return Optional.of(bare);
    }
    return isFooter(folded) && footers.stream().anyMatch(folded::startsWith)
        ? Optional.of(Label.FOOTER)
        : Optional.empty();
  }

  /// The labels that a text may be which is none, the nearest ones.
  List<LikelyLabel> likely(String text) {
    return text.length() > LONGEST
        ? List.of()
        : nearSpellings.nearest(Numbering.strip(Brackets.strip(bare(text))));
  }

  /// The labels that have a spelling which begins with this text, of three characters at least.
  Set<Label> beginningWith(String text) {
    String folded = bare(text);
    Set<Label> found = EnumSet.noneOf(Label.class);
    if (folded.length() >= SHORTEST_CLIPPED && folded.length() <= LONGEST) {
      byText.forEach((spelling, label) -> {
        if (spelling.startsWith(folded)) {
          found.add(label);
        }
      });
    }
    return found;
  }

  private static boolean isFooter(String folded) {
    return folded.indexOf(':') > 0;
  }

  /// A line that begins like a footer, whatever its length: a note below a form.
  boolean beginsFooter(String text) {
    String folded = PlainText.fold(text);
    for (String footer : footers) {
      if (folded.startsWith(footer)
          && folded.length() > footer.length()
          && ":(、.1".indexOf(folded.charAt(footer.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text is one of the classes that stand in a level column: `产出指标（50分）`.
  boolean isLevelWord(Label level, String text) {
    return known.apply(text).levels().contains(level);
  }

  /// Whether a text names a class outright, 指标 at its end: `服务对象满意度` may be an indicator,
  /// `服务对象满意度指标` is a class.
  boolean isLevelName(String text) {
    return Brackets.strip(bare(text)).endsWith("指标");
  }

  boolean isTitle(String text) {
    String folded = PlainText.fold(text);
    return folded.length() <= 80 && titles.stream().anyMatch(folded::contains);
  }

  /// A short line that names a report whose figures stand in sentences.
  boolean isReportTitle(String text) {
    String folded = PlainText.fold(text);
    return folded.length() <= 40 && reports.stream().anyMatch(folded::endsWith);
  }

  /// A sentence that names a grade after one of the labels of grades: `自评分数为98分，评价等级为优。`
  boolean speaksOfGrade(String text) {
    String folded = PlainText.fold(text);
    return byText.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == Label.GRADE && folded.contains(entry.getKey()));
  }

  /// What the cells of a head say that are no listed label.
  HeadWords words() {
    return words;
  }

  FigurePhrases figures() {
    return figures;
  }

  boolean isCaption(String text) {
    String folded = PlainText.fold(text);
    return captions.stream().anyMatch(folded::startsWith);
  }

  private static String bare(String text) {
    String folded = PlainText.fold(text);
    int end = folded.length();
    while (end > 0 && ":;.*".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
