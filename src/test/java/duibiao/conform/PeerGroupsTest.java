package duibiao.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.conform.DimensionKeys.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerGroupsTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyTheDictionaries() throws IOException {
    for (String file : new String[] {"names.yml", "regions.csv"}) {
      Files.copy(ConformerTest.DICTIONARY.resolve(file), folder.resolve(file));
    }
  }

  private PeerGroups read(String lines) throws IOException {
    Files.writeString(folder.resolve("peer_groups.csv"), "peer_group,code,name\n" + lines);
    return PeerGroups.read(folder);
  }

  @Test
  void readsTheGroupsOfTheInstallation() {
    assertThat(PeerGroups.read(ConformerTest.DICTIONARY).members())
        .filteredOn(member -> member.peerGroup().equals("直辖市"))
        .extracting(member -> member.region().name())
        .containsExactly("北京市", "天津市", "上海市", "重庆市");
  }

  @Test
  void everyRegionHasAGroupOfItsOwnLevelAndProvince() throws IOException {
    PeerGroups groups = read("");
    assertThat(group(groups, "341702")).isEqualTo("安徽省/county");
    assertThat(group(groups, "341700")).isEqualTo("安徽省/prefecture");
    assertThat(group(groups, "340000")).isEqualTo("province");
    assertThat(group(groups, "310000")).isEqualTo("直辖市");
    assertThat(group(groups, "310107")).isEqualTo("上海市/county");
    assertThat(group(groups, "340177")).isEqualTo("安徽省/zone");
  }

  private static String group(PeerGroups groups, String code) {
    return groups.regions().stream()
        .filter(region -> region.code().equals(code))
        .map(Region::standing)
        .map(DimensionKeys.Standing::peerGroup)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesACodeThatIsNoneAndNamesTheNearest() {
    assertThatThrownBy(() -> read("邻居,110000,北京市\n邻居,310001,上海市\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("peer_groups.csv", "line 3", "310001", "310000 上海市");
  }

  @Test
  void refusesACodeOfAnotherRegionThanTheName() {
    assertThatThrownBy(() -> read("邻居,341703,池州市\n"))
        .hasMessageContainingAll("line 2", "341703", "341700 池州市");
    assertThatThrownBy(() -> read("邻居,341700,池洲市\n"))
        .hasMessageContainingAll("line 2", "341700 is 池州市");
  }

  @Test
  void refusesALineThatStandsTwice() {
    assertThatThrownBy(() -> read("邻居,110000,北京市\n邻居,110000,北京市\n"))
        .hasMessageContainingAll("line 3", "twice");
  }
}
