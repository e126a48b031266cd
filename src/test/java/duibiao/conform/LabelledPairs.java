package duibiao.conform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.TestingMatcher.Line;
import duibiao.conform.indicator.IndicatorMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Pairs of printed names, labelled by hand before there was a matcher. A fixed hash keeps two
/// fifths of them for test only.
record LabelledPairs(List<Pair> pairs) {
  private static final int FIFTHS = 5;
  private static final int FOR_TEST = 2;

  enum Label {
    SAME,
    COMPARABLE,
    DIFFERENT;

    static Label of(IndicatorMatch one, IndicatorMatch other) {
      if (one.indicator().code().equals(other.indicator().code())) {
        return SAME;
      }
      boolean isFamily = one.indicator().family().equals(other.indicator().family());
      return isFamily ? COMPARABLE : DIFFERENT;
    }
  }

  record Pair(Label label, Line one, Line other) {

    boolean isForTest() {
      Digest digest = new Digest();
      Stream.of(one, other)
          .map(line -> line.name() + " " + line.unit())
          .sorted()
          .forEach(digest::add);
      return digest.key() % FIFTHS < FOR_TEST;
    }
  }

  /// How often a label that was wanted was found.
  record Score(int found, int right, int wanted) {

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  static LabelledPairs read(String name) {
    Path file = Path.of(System.getProperty("duibiao.home"), "src/test/resources/matching");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(file.resolve(name))) {
      return new LabelledPairs(rows.stream().map(LabelledPairs::pair).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(NamedCsvRecord row) {
    return new Pair(
        Label.valueOf(row.getField("label").toUpperCase(Locale.ROOT)),
        new Line(row.getField("name"), row.getField("unit"), "", row.getField("level2")),
        new Line(
            row.getField("other_name"),
            row.getField("other_unit"),
            "",
            row.getField("other_level2")));
  }

  LabelledPairs part(boolean isForTest) {
    return new LabelledPairs(pairs.stream().filter(pair -> pair.isForTest() == isForTest).toList());
  }

  Score score(TestingMatcher matcher, Set<Label> positive) {
    int found = 0;
    int right = 0;
    int wanted = 0;
    for (Pair pair : pairs) {
      boolean isFound =
          positive.contains(Label.of(matcher.match(pair.one()), matcher.match(pair.other())));
      boolean isWanted = positive.contains(pair.label());
      found += isFound ? 1 : 0;
      wanted += isWanted ? 1 : 0;
      right += isFound && isWanted ? 1 : 0;
    }
    return new Score(found, right, wanted);
  }
}
