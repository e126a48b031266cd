package duibiao.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformDictionaryTest {
  private static final List<String> FILES =
      List.of(
          "names.yml",
          "regions.csv",
          "organisations.csv",
          "indicator_levels.yml",
          "indicators.csv",
          "units.yml");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheDictionaries() throws IOException {
    for (String file : FILES) {
      Files.copy(ConformerTest.DICTIONARY.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void readsTheFolder() {
    assertThat(Conformer.read(folder)).isNotNull();
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
    append("regions.csv", "310000,上海市,上海,municipality,,,");
    assertRefused("regions.csv", "310000", "twice");
  }

  @Test
  void refusesARegionWithoutItsParent() throws IOException {
    append("regions.csv", "999901,某县,某县,county,999900,,");
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
    append("indicators.csv", "受益对象满意度,群众满意度");
    assertRefused("indicators.csv", "受益对象满意度");
  }

  @Test
  void refusesASectorPatternThatStandsTwice() throws IOException {
    append("organisations.csv", "残联,民政");
    assertRefused("organisations.csv", "残联", "twice");
  }

  @Test
  void refusesAFileThatIsNotThere() throws IOException {
    Files.delete(folder.resolve("regions.csv"));
    assertThatThrownBy(() -> Conformer.read(folder)).hasMessageContaining("regions.csv");
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
    assertThatThrownBy(() -> Conformer.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
  }
}
