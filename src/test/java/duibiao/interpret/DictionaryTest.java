package duibiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {
  private static final String UNITS =
      """
      magnitudes: {万: 10000}
      units:
        - {unit: 元, measures: money, spellings: [圆]}
        - {unit: 公里, measures: length, base: 米, factor: 1000}
        - {unit: 米, measures: length}
      denominators: []
      only_with_sign: []
      classifiers: []
      never: []
      """;
  private static final String LEVELS =
      """
      scales:
        - {scale: grade, degrees: [[优, 优秀], [良]]}
      qualities: [规范]
      claims: {met: [达成], partly: [部分达成], not_met: [未达成]}
      """;

  @TempDir private Path folder;

  @Test
  void convertsToTheBaseUnit() {
    UnitDictionary units = Dictionaries.units();
    assertThat(units.find("万元")).contains(unit("万元", "元", "money", "10000"));
    assertThat(units.find("万人次")).contains(unit("万人次", "人次", "person_times", "10000"));
    assertThat(units.find("千米")).contains(unit("公里", "米", "length", "1000"));
    assertThat(units.find("㎡")).contains(unit("平方米", "平方米", "area", "1"));
    assertThat(units.find("元/人・月")).contains(unit("元/人·月", "元/人·月", "ratio", "1"));
    assertThat(units.find("万元/名")).contains(unit("万元/人", "元/人", "ratio", "10000"));
    assertThat(units.find("％")).contains(unit("%", "1", "share", "0.01"));
    assertThat(units.find("凹")).isEmpty();
    assertThat(units.find("")).isEmpty();
  }

  @Test
  void ranksTheDegreesOfAScale() {
    LevelDictionary levels = Dictionaries.levels();
    assertThat(levels.level(" 优秀。 "))
        .contains(new LevelDictionary.Level("优", Optional.of("grade"), 1));
    assertThat(levels.level("差").orElseThrow().rank()).isEqualTo(5);
    assertThat(levels.level("多样化").orElseThrow().scale()).isEmpty();
    assertThat(levels.level("达成指标")).isEmpty();
  }

  @Test
  void readsAFileWithoutFault() throws IOException {
    assertThat(units(UNITS).find("万圆")).isPresent();
    assertThat(levels(LEVELS).claim("部分达成")).isPresent();
  }

  @Test
  void refusesAnUnknownKey() {
    assertRefused(() -> units(UNITS + "colour: red\n"), "units.yml", "colour");
    assertRefused(() -> units(UNITS.replace("measures: money", "measure: money")), "measure");
    assertRefused(() -> levels(LEVELS + "colour: red\n"), "levels.yml", "colour");
  }

  @Test
  void refusesAMissingKey() {
    assertRefused(() -> units(UNITS.replace("never: []\n", "")), "units.yml", "never");
    assertRefused(() -> levels(LEVELS.replace("qualities: [规范]\n", "")), "qualities");
  }

  @Test
  void refusesASpellingThatStandsTwice() {
    assertRefused(() -> units(UNITS.replace("[圆]", "[圆, 米]")), "units.yml", "米", "twice");
    assertRefused(() -> units(UNITS.replace("[圆]", "[圆, 万]")), "万", "a unit and a magnitude");
    assertRefused(() -> levels(LEVELS.replace("[规范]", "[规范, 优　秀]")), "levels.yml", "优　秀");
    assertRefused(() -> levels(LEVELS.replace("[未达成]", "[未达成, 达成]")), "达成", "twice");
    assertRefused(() -> units(UNITS + "never: []\n"), "never");
  }

  @Test
  void refusesWhatPointsNowhere() {
    assertRefused(() -> units(UNITS.replace("base: 米", "base: 里")), "公里", "里");
    assertRefused(
        () -> units(UNITS.replace("only_with_sign: []", "only_with_sign: [日]")), "日", "not among");
    assertRefused(() -> units(UNITS.replace("factor: 1000", "factor: 0")), "factor");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertRefused(() -> UnitDictionary.read(folder.resolve("none.yml")), "none.yml");
  }

  private static Unit unit(String name, String base, String measures, String factor) {
    return new Unit(name, base, measures, new BigDecimal(factor));
  }

  private UnitDictionary units(String yaml) throws IOException {
    return UnitDictionary.read(Files.writeString(folder.resolve("units.yml"), yaml));
  }

  private LevelDictionary levels(String yaml) throws IOException {
    return LevelDictionary.read(Files.writeString(folder.resolve("levels.yml"), yaml));
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, String... words) {
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
  }
}
