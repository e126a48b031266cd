package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetsTest {
  @TempDir Path folder;

  @Test
  void theInstallationHasTheUsualParameters() {
    Ruleset rules = Given.RULESETS.of(Optional.of(2023));
    assertThat(rules.overRatio()).isEqualTo(1.3);
    assertThat(rules.lnWinsor()).isEqualTo(Math.log(10));
    assertThat(rules.qualBands().partial()).isEqualTo(new Ruleset.Band(0.6, 0.8));
    assertThat(rules.boot()).isEqualTo(new Ruleset.Replicates(2000, 500));
    assertThat(rules.ciHalfwidthMax()).isEqualTo(new Ruleset.HalfWidths(0.15, 7.5));
    assertThat(Given.RULESETS.version()).isEqualTo("spec-1:usual-1");
  }

  @Test
  void aYearIsMeasuredByTheRulesOfItsLastDay() throws IOException {
    Rulesets rulesets =
        rulesets(
            installed().replace("    # until: 2026-12-31", "    until: 2023-12-30")
                + second("2023-12-31", "1.5"));
    assertThat(rulesets.of(Optional.of(2022)).id()).isEqualTo("usual-1");
    assertThat(rulesets.of(Optional.of(2023)).overRatio()).isEqualTo(1.5);
    assertThat(rulesets.of(Optional.empty()).overRatio()).isEqualTo(1.5);
  }

  @Test
  void rulesetsMustNotOverlap() {
    assertThatThrownBy(() -> rulesets(installed() + second("2023-12-31", "1.5")))
        .hasMessageContaining("ruleset.yml")
        .hasMessageContaining("usual-1 and usual-2 overlap");
  }

  @Test
  void aWrongKeyIsRefusedWithFileAndLine() {
    assertThatThrownBy(
            () -> rulesets(installed().replace("    sign_q", "    sign_k: 8\n    sign_q")))
        .hasMessageContaining("ruleset.yml")
        .hasMessageContaining("sign_k")
        .hasMessageContaining("line: ");
  }

  @Test
  void aMissingKeyIsRefused() {
    assertThatThrownBy(() -> rulesets(installed().replaceAll("(?m)^    sign_q: 8$", "")))
        .hasMessageContaining("sign_q");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Rulesets.read(folder)).hasMessageContaining("ruleset.yml");
    assertThatThrownBy(() -> Units.read(folder)).hasMessageContaining("units.yml");
  }

  @Test
  void aRatioOfOneIsNoOverAchievement() {
    assertThatThrownBy(() -> rulesets(installed().replace("over_ratio: 1.30", "over_ratio: 1")))
        .hasMessageContaining("over_ratio");
  }

  private Rulesets rulesets(String text) throws IOException {
    Files.writeString(folder.resolve("ruleset.yml"), text);
    return Rulesets.read(folder);
  }

  private static String installed() throws IOException {
    return Files.readString(Given.DICTIONARY.resolve("ruleset.yml"));
  }

  /// The installed ruleset once more, from another day and with another ratio.
  private static String second(String from, String overRatio) throws IOException {
    String installed = installed();
    return installed
        .substring(installed.indexOf("  - id:"))
        .replace("usual-1", "usual-2")
        .replace("2000-01-01", from)
        .replace("over_ratio: 1.30", "over_ratio: " + overRatio);
  }
}
