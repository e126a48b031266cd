package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The regions and peer groups of the dictionary in the star.
class RegionStarTest {
  private static final Path DICTIONARY = TestingWarehouse.SQL.resolveSibling("jobs/dictionary");

  @TempDir static Path folder;

  private final TestingWarehouse star = new TestingWarehouse(folder);

  @BeforeAll
  static void loadTheDictionary() {
    try (StarLoader loader = new TestingWarehouse(folder).begin()) {
      loader.appendDictionary(DICTIONARY);
      loader.append(file("a.xlsx", new TestingForm("康复项目", "98.00")));
      loader.merge();
      assertThat(loader.check()).isEmpty();
      loader.publish();
    }
  }

  @Test
  void holdsRegionsThatNoFormIsOf() {
    assertThat(
            star.ask(
                "select code, name, level, division, prefecture_name from dim_region where code in"
                    + " ('341702', '5000Z1') order by 1"))
        .containsExactly(
            "341702 | 贵池区 | county | district | 池州市", "5000Z1 | 重庆高新技术产业开发区 | county | zone | 重庆市");
  }

  @Test
  void anAbolishedRegionLeadsToWhatItIsToday() {
    assertThat(
            star.ask(
                """
                select region.name, region.valid_to, today.name
                from dim_region as region
                join dim_region as today on today.code = region.current_code
                where region.code in ('110228', '341422')
                order by region.code
                """))
        .containsExactly("密云县 | 2015 | 密云区", "无为县 | 2011 | 无为市");
    assertThat(star.ask("select current_code from dim_region where code = '130421'"))
        .containsExactly("null");
  }

  @Test
  void theBridgeJoinsAGroupWithItsRegions() {
    assertThat(
            star.ask(
                "select name, is_default from bridge_peer_group join dim_region using (region_key)"
                    + " where bridge_peer_group.peer_group = '直辖市' order by code"))
        .containsExactly("北京市 | true", "天津市 | true", "上海市 | true", "重庆市 | true");
    assertThat(
            star.ask(
                "select count(*), count(*) filter (is_default) from bridge_peer_group where"
                    + " peer_group = '京津冀'"))
        .containsExactly("13 | 0");
  }

  @Test
  void everyRegionHasOneDefaultGroup() {
    assertThat(
            star.ask(
                """
                select region.code
                from dim_region as region
                left join bridge_peer_group as peer on peer.region_key = region.region_key and is_default
                where region.region_key <> 0
                group by all
                having count(peer.peer_group) <> 1
                """))
        .isEmpty();
  }

  @Test
  void loadingTheDictionaryAgainChangesNothing() {
    String regions = "select * from dim_region order by code";
    String peers = "select * from bridge_peer_group order by all";
    List<String> before = star.ask(regions);
    List<String> peersBefore = star.ask(peers);

    loadTheDictionary();

    assertThat(star.ask(regions)).isEqualTo(before);
    assertThat(star.ask(peers)).isEqualTo(peersBefore);
  }

  @Test
  void aProgrammeSaysWhatFamilyItIsOfAndWhy() {
    assertThat(
            star.ask(
                "select name, canonical_name, match_confidence::double, match_reason,"
                    + " programme_family_key <> 0 from dim_programme where programme_key <> 0"))
        .containsExactly("康复项目 | 康复项目 | 1.0 | same name | true");
  }
}
