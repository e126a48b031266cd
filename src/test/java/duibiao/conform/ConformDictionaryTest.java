package duibiao.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.evaluation.Circumstances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformDictionaryTest {
  private static final List<String> FILES =
      List.of(
          "names.yml",
          "regions.csv",
          "organisations.csv",
          "programmes.csv",
          "peer_groups.csv",
          "indicator_levels.yml",
          "indicators.csv",
          "measures.yml",
          "subjects.yml");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheDictionaries() throws IOException {
    for (String file : FILES) {
      Files.copy(ConformerTest.DICTIONARY.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void readsTheFolder() {
    assertThat(read()).isNotNull();
  }

  @Test
  void refusesAnUnknownKeyOrColumn() throws IOException {
    append("names.yml", "colour: red");
    assertRefused("names.yml", "colour");
  }

  @Test
  void refusesAnotherColumn() throws IOException {
    replace("organisations.csv", "pattern,sector", "pattern,branch");
    assertRefused("organisations.csv", "pattern,sector");
  }

  @Test
  void refusesARegionThatStandsTwice() throws IOException {
    append("regions.csv", "310000,上海市,上海,province,municipality,,,,,,");
    assertRefused("regions.csv", "310000", "twice");
  }

  @Test
  void refusesARegionWithoutItsParent() throws IOException {
    append("regions.csv", "999901,某县,某县,county,county,999900,,,,,");
    assertRefused("regions.csv", "999901", "999900");
  }

  @Test
  void refusesAPatternThatIsNone() throws IOException {
    replace("names.yml", "'^[★☆※*]+'", "'^[★☆※*+'");
    assertRefused("names.yml", "^[★☆※*+");
  }

  @Test
  void refusesASpellingOfTwoLevels() throws IOException {
    replace("indicator_levels.yml", "output: [产出指标,", "output: [产出指标, 效益指标,");
    assertRefused("indicator_levels.yml", "效益指标", "output", "outcome");
  }

  @Test
  void refusesTwoPinsOfOneName() throws IOException {
    append("indicators.csv", "受助户满意度,pin,群众满意度,");
    append("indicators.csv", "受助户满意度,pin,学生满意度,");
    assertRefused("indicators.csv", "line 3", "受助户满意度", "line 2");
  }

  @Test
  void refusesAMatchThatIsPinnedAndForbidden() throws IOException {
    append("indicators.csv", "受助户满意度,pin,群众满意度,");
    append("indicators.csv", "受助户满意度,forbid,群众满意度,");
    assertRefused("indicators.csv", "line 3", "受助户满意度", "line 2");
  }

  @Test
  void refusesAnotherWordThanPinAndForbid() throws IOException {
    append("indicators.csv", "受助户满意度,same,群众满意度,");
    assertRefused("indicators.csv", "line 2", "pin or forbid", "same");
  }

  @Test
  void refusesALineWithoutACanonicalName() throws IOException {
    append("indicators.csv", "受助户满意度,pin,,");
    assertRefused("indicators.csv", "line 2", "filled in");
  }

  @Test
  void refusesANameMatchedWithItself() throws IOException {
    append("indicators.csv", "受助户满意度,pin,受助户 满意度,");
    assertRefused("indicators.csv", "line 2", "itself");
  }

  @Test
  void refusesAnEndingOfTwoMeasures() throws IOException {
    replace("measures.yml", "[开工率,", "[开工率, 满意率,");
    assertRefused("measures.yml", "满意率", "twice");
  }

  @Test
  void refusesASpellingOfTwoSubjects() throws IOException {
    replace("subjects.yml", "用户: 0.95", "用户: 0.95, 游客: 0.9");
    assertRefused("subjects.yml", "游客", "twice");
  }

  @Test
  void refusesAConfidenceAboveOne() throws IOException {
    replace("subjects.yml", "用户: 0.95", "用户: 95");
    assertRefused("subjects.yml", "用户", "95");
  }

  @Test
  void refusesASectorPatternThatStandsTwice() throws IOException {
    append("organisations.csv", "残联,民政");
    assertRefused("organisations.csv", "残联", "twice");
  }

  @Test
  void aPinGivesAProgrammeItsFamilyAndAForbidLeavesItAlone() throws IOException {
    append("programmes.csv", "pin,*,小水库维修经费,水库除险加固");
    append("programmes.csv", "forbid,340621/水利局,水库除险加固项目,");
    assertThat(family("小水库维修经费")).isEqualTo("340621/水利局/水库除险加固");
    assertThat(family("水库除险加固资金")).isEqualTo("340621/水利局/水库除险加固");
    assertThat(family("水库除险加固项目")).isEqualTo("340621/水利局/水库除险加固项目");
  }

  private String family(String programme) {
    TestingEvaluation form =
        TestingEvaluation.BLANK.programme(Optional.of(programme)).department(Optional.of("濉溪县水利局"));
    return read()
        .conform(form.toEvaluation(), Circumstances.ofPath("x.xls"))
        .keys()
        .programme()
        .identity()
        .family();
  }

  @Test
  void refusesADecisionThatIsNone() throws IOException {
    append("programmes.csv", "perhaps,*,小水库维修经费,水库除险加固");
    assertRefused("programmes.csv", "小水库维修", "pin", "forbid");
  }

  @Test
  void refusesAPinWithoutACanonicalName() throws IOException {
    append("programmes.csv", "pin,*,小水库维修经费,");
    assertRefused("programmes.csv", "line 2");
  }

  @Test
  void refusesASuccessorThatIsNone() throws IOException {
    append("regions.csv", "999901,某县,某县,county,county,340000,,,,2015,999999");
    assertRefused("regions.csv", "999901", "999999");
  }

  @Test
  void refusesAYearThatIsNone() throws IOException {
    append("regions.csv", "999901,某县,某县,county,county,340000,,,MMXV,,");
    assertRefused("regions.csv", "999901", "MMXV");
  }

  @Test
  void refusesAFileThatIsNotThere() throws IOException {
    Files.delete(folder.resolve("regions.csv"));
    assertThatThrownBy(() -> read()).hasMessageContaining("regions.csv");
  }

  private Conformer read() {
    return Conformer.read(folder, TestingMatcher.UNITS, TestingMatcher.MIN_CONFIDENCE);
  }

  private void append(String file, String line) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + line + "\n");
  }

  private void replace(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    assertThat(Files.readString(path)).contains(text);
    Files.writeString(path, Files.readString(path).replace(text, other));
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
  }
}
