package duibiao.analysis;

import static duibiao.warehouse.star.Tables.BRIDGE_PEER_GROUP;
import static duibiao.warehouse.star.Tables.DIM_REGION;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/// Regions that are compared with each other: a group of `peer_groups.csv`, or the one that a
/// region belongs to unless another is asked for.
public sealed interface PeerRegions {

  /// A group by its name: 直辖市.
  record Named(String group) implements PeerRegions {}

  /// The usual group of a region.
  record Around(RegionCode region) implements PeerRegions {}

  /// The forms or lines of these regions.
  default Condition in(Mart mart) {
    Condition isGroup =
        switch (this) {
          case Named named -> BRIDGE_PEER_GROUP.PEER_GROUP.eq(named.group());
          case Around around -> BRIDGE_PEER_GROUP.PEER_GROUP.in(usual(around.region()));
        };
    return mart.column(MART_EVALUATION.REGION_CODE)
        .in(
            select(DIM_REGION.CODE)
                .from(BRIDGE_PEER_GROUP)
                .join(DIM_REGION)
                .on(DIM_REGION.REGION_KEY.eq(BRIDGE_PEER_GROUP.REGION_KEY))
                .where(isGroup));
  }

  private static Select<Record1<String>> usual(RegionCode region) {
    return select(BRIDGE_PEER_GROUP.PEER_GROUP)
        .from(BRIDGE_PEER_GROUP)
        .join(DIM_REGION)
        .on(DIM_REGION.REGION_KEY.eq(BRIDGE_PEER_GROUP.REGION_KEY))
        .where(DIM_REGION.CODE.eq(region.whole()))
        .and(BRIDGE_PEER_GROUP.IS_DEFAULT.isTrue());
  }
}
