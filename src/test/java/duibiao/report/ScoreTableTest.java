package duibiao.report;

import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.scores.ScoreDistribution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTableTest {
  private static final Selection SELF =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));

  @ParameterizedTest
  @CsvSource({
    "TABLE, ZH, scores_zh.txt",
    "TABLE, EN, scores_en.txt",
    "JSON, EN, scores.json",
    "CSV, EN, scores.csv"
  })
  void saysHowScoresDistribute(Format format, Language language, String file) {
    try (Star star = Golden.star("three_regions.txt")) {
      ScoreDistribution.Answer answer =
          new ScoreDistribution(star, TestingStar.RULES).ask(SELF, Grouping.usual());
      AnswerTable table = new ScoreTable(answer, Messages.in(language)).table();
      Golden.assertSame(file, Golden.written(List.of(table), format, language));
    }
  }
}
