package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/// What forms can be grouped by; every mart has the columns, and indicator lines the class too.
public enum Dimension {
  /// The region that spent the money, of whatever level.
  REGION,
  /// The province it lies in.
  PROVINCE,
  /// The prefecture it lies in; a municipality is its own, and so is a province that lies in none.
  CITY,
  /// The county that spent the money; forms of cities and provinces are of none.
  COUNTY,
  /// The budget year.
  YEAR,
  /// Programme, department, transfer.
  KIND,
  /// What an organisation looks after, in whatever city.
  SECTOR,
  /// The organisation, always told with its region.
  ORGANISATION,
  /// The programme, always told with its organisation.
  PROGRAMME,
  /// The level-2 class of the indicator lines: quantity, quality, timeliness.
  CLASS,
  /// Who judged.
  EVALUATOR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its groups are divisions of GB/T 2260.
  public boolean isTerritory() {
    return switch (this) {
      case REGION, PROVINCE, CITY, COUNTY -> true;
      case YEAR, KIND, SECTOR, ORGANISATION, PROGRAMME, CLASS, EVALUATOR -> false;
    };
  }

  /// What it is told with.
  Stream<Dimension> told() {
    return switch (this) {
      case ORGANISATION -> Stream.of(REGION, ORGANISATION);
      case PROGRAMME -> Stream.of(REGION, ORGANISATION, PROGRAMME);
      case REGION, PROVINCE, CITY, COUNTY, YEAR, KIND, SECTOR, CLASS, EVALUATOR -> Stream.of(this);
    };
  }

  /// What a group is ordered by and found by.
  Field<String> codeIn(Mart mart) {
    return known(
        switch (this) {
          case REGION, COUNTY -> mart.column(MART_EVALUATION.REGION_CODE);
          case PROVINCE -> mart.column(MART_EVALUATION.PROVINCE_CODE);
          case CITY ->
              coalesce(
                  mart.column(MART_EVALUATION.PREFECTURE_CODE),
                  mart.column(MART_EVALUATION.PROVINCE_CODE));
          case YEAR -> mart.column(MART_EVALUATION.YEAR).cast(String.class);
          case KIND -> mart.column(MART_EVALUATION.KIND);
          case SECTOR -> mart.column(MART_EVALUATION.SECTOR);
          case ORGANISATION -> mart.column(MART_EVALUATION.ORGANISATION);
          case PROGRAMME -> mart.column(MART_EVALUATION.PROGRAMME);
          case CLASS -> mart.column(MART_INDICATOR.CANONICAL_LEVEL2);
          case EVALUATOR -> mart.column(MART_EVALUATION.EVALUATOR);
        });
  }

  /// What a group is called.
  Field<String> nameIn(Mart mart) {
    return switch (this) {
      case REGION, COUNTY -> known(mart.column(MART_EVALUATION.REGION));
      case PROVINCE -> known(mart.column(MART_EVALUATION.PROVINCE));
      case CITY ->
          known(
              coalesce(
                  mart.column(MART_EVALUATION.PREFECTURE), mart.column(MART_EVALUATION.PROVINCE)));
      case YEAR, KIND, SECTOR, ORGANISATION, PROGRAMME, CLASS, EVALUATOR -> codeIn(mart);
    };
  }

  /// The forms that belong to any of its groups.
  Condition membersIn(Mart mart) {
    return this == COUNTY
        ? mart.column(MART_EVALUATION.REGION_LEVEL).eq(inline("county"))
        : noCondition();
  }

  private static Field<String> known(Field<String> field) {
    return coalesce(field, inline(Group.Member.UNKNOWN));
  }
}
