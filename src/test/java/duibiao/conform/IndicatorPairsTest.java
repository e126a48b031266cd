package duibiao.conform;

import static duibiao.conform.LabelledPairs.Label.COMPARABLE;
import static duibiao.conform.LabelledPairs.Label.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.conform.LabelledPairs.Pair;
import duibiao.conform.LabelledPairs.Score;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How well the matcher does on pairs of names that were labelled by hand before there was one.
class IndicatorPairsTest {
  private static final TestingMatcher MATCHER = TestingMatcher.read(TestingMatcher.DICTIONARY);
  private static final LabelledPairs PAIRS = LabelledPairs.read("indicator_pairs.csv");

  /// Names of other fields, labelled when the dictionaries were finished for the pairs above.
  private static final LabelledPairs UNSEEN = LabelledPairs.read("unseen_pairs.csv");

  @Test
  void thereAreEnoughPairsOfEveryLabel() {
    assertThat(PAIRS.pairs()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(PAIRS.part(true).pairs()).hasSizeGreaterThan(200);
    assertThat(PAIRS.pairs()).extracting(Pair::label).contains(LabelledPairs.Label.values());
  }

  @Test
  void matchesOnThePartForTest() {
    Score same = PAIRS.part(true).score(MATCHER, Set.of(SAME));
    assertThat(same.precision()).as("precision of %s", same).isGreaterThanOrEqualTo(0.95);
    assertThat(same.recall()).as("recall of %s", same).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void matchesOnThePartForTuning() {
    Score same = PAIRS.part(false).score(MATCHER, Set.of(SAME));
    assertThat(same.precision()).as("precision of %s", same).isGreaterThanOrEqualTo(0.95);
    assertThat(same.recall()).as("recall of %s", same).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void findsWhatIsComparable() {
    Score alike = PAIRS.part(true).score(MATCHER, Set.of(SAME, COMPARABLE));
    assertThat(alike.precision()).as("precision of %s", alike).isGreaterThanOrEqualTo(0.95);
    assertThat(alike.recall()).as("recall of %s", alike).isGreaterThanOrEqualTo(0.70);
  }

  /// Where the words are new, matches are missed rather than invented.
  @Test
  void isRarelyWrongOnNamesOfOtherFields() {
    Score same = UNSEEN.part(true).score(MATCHER, Set.of(SAME));
    assertThat(same.precision()).as("precision of %s", same).isGreaterThanOrEqualTo(0.95);
    assertThat(same.recall()).as("recall of %s", same).isGreaterThanOrEqualTo(0.60);
  }
}
