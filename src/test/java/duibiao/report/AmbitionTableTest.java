package duibiao.report;

import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.ambition.TargetAmbition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbitionTableTest {
  private static final Selection SELF =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));

  @ParameterizedTest
  @CsvSource({
    "TABLE, ZH, ambition_zh.txt",
    "TABLE, EN, ambition_en.txt",
    "JSON, EN, ambition.json",
    "CSV, EN, ambition.csv"
  })
  void saysHowAmbitiousTargetsAre(Format format, Language language, String file) {
    try (Star star = Golden.star("three_regions.txt")) {
      TargetAmbition.Answer answer =
          new TargetAmbition(star, TestingStar.RULES).ask(SELF, Grouping.usual(), 10);
      Messages messages = Messages.in(language);
      List<AnswerTable> tables =
          List.of(
              new AmbitionTable(answer, messages).table(), new LaxTable(answer, messages).table());
      Golden.assertSame(file, Golden.written(tables, format, language));
    }
  }
}
