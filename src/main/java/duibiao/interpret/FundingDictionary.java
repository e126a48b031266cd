package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.FundingSource;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The funding source a budget line's label names, read from the dictionary file `funding.yml`.
public final class FundingDictionary {

  /// The dictionary file as it is written.
  record File(List<Entry> sources) {}

  /// One source and what a label that stands for it holds.
  record Entry(FundingSource source, List<String> spellings) {}

  private final List<Entry> entries;

  private FundingDictionary(List<Entry> entries) {
    this.entries =
        entries.stream()
            .map(entry ->
                new Entry(entry.source(), entry.spellings().stream().map(PlainText::fold).toList()))
            .toList();
  }

  /// Reads `funding.yml` in the dictionary folder.
  public static FundingDictionary read(Path dictionary) {
    Path file = dictionary.resolve("funding.yml");
    return new FundingDictionary(
        YAMLMapper.builder().build().readValue(file, File.class).sources());
  }

  /// The source a label names; [FundingSource#OTHER] when it names none that is known.
  FundingSource source(String label) {
    String folded = PlainText.fold(label);
    for (Entry entry : entries) {
      if (entry.spellings().stream().anyMatch(folded::contains)) {
        return entry.source();
      }
    }
    return FundingSource.OTHER;
  }
}
