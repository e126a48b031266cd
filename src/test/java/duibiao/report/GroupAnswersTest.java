package duibiao.report;

import duibiao.analysis.Dimension;
import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.ambition.CaseMix;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.ambition.TargetRatchet;
import duibiao.analysis.comparison.Comparison;
import duibiao.analysis.comparison.Contest;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoredItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole answers about two cities, two years each.
class GroupAnswersTest {
  private static final Selection SELF =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));

  @ParameterizedTest
  @CsvSource({
    "TABLE, ZH, two_cities_scores_zh.txt",
    "TABLE, EN, two_cities_scores_en.txt",
    "JSON, EN, two_cities_scores.json"
  })
  void scores(Format format, Language language, String file) {
    Messages messages = Messages.in(language);
    try (Star star = Golden.star("two_cities.txt")) {
      ScoreDistribution scores = new ScoreDistribution(star, TestingStar.RULES);
      ScoreDistribution.Answer answer = scores.ask(SELF, Grouping.usual());
      List<Contest> contests = contests(scores.compare(SELF, Grouping.usual(), cities()));
      Golden.assertSame(
          file,
          Golden.written(
              List.of(
                  new ScoreTable(answer, messages).table(),
                  new FamilyTable(answer.grouping(), answer.families(), answer.coverage(), messages)
                      .table(),
                  new AnatomyTable(
                          answer.grouping(),
                          scores.anatomy(SELF, Grouping.usual()),
                          answer.coverage(),
                          messages)
                      .table(),
                  new ItemTable(new ScoredItems(star, SELF).ask(), answer.coverage(), messages)
                      .table(),
                  new ContestTable(
                          answer.grouping(), contests, answer.coverage(), "score", messages)
                      .table(),
                  new ChanceTable(scores.chance(answer, SELF, 20), answer.coverage(), messages)
                      .table()),
              format,
              language));
    }
  }

  private static List<String> cities() {
    return List.of("310000", "天津市");
  }

  private static List<Contest> contests(Comparison comparison) {
    return comparison.contests().values().stream().flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE, ZH, two_cities_ambition_zh.txt",
    "TABLE, EN, two_cities_ambition_en.txt",
    "JSON, EN, two_cities_ambition.json"
  })
  void ambition(Format format, Language language, String file) {
    Messages messages = Messages.in(language);
    try (Star star = Golden.star("two_cities.txt")) {
      TargetAmbition ambition = new TargetAmbition(star, TestingStar.RULES);
      TargetAmbition.Answer answer = ambition.ask(SELF, Grouping.usual(), 3);
      List<AnswerTable> tables = new ArrayList<>();
      tables.add(new IndexTable(answer, messages).table());
      tables.add(new HabitsTable(answer, messages).table());
      Grouping regions = new Grouping(List.of(Dimension.REGION));
      tables.add(
          new CaseMixTable(
                  regions, new CaseMix(star).ask(SELF, regions), answer.coverage(), messages)
              .table());
      tables.add(
          new RatchetTable(
                  regions,
                  new TargetRatchet(star, TestingStar.RULES).ask(SELF, regions),
                  answer.coverage(),
                  messages)
              .table());
      Golden.assertSame(file, Golden.written(tables, format, language));
    }
  }
}
