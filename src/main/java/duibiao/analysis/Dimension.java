package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Locale;
import org.jooq.Field;

/// What forms can be grouped by; every mart has the columns.
public enum Dimension {
  /// The region that spent the money, of whatever level.
  REGION,
  /// The province it lies in.
  PROVINCE,
  /// The budget year.
  YEAR,
  /// Programme, department, transfer.
  KIND,
  /// What an organisation looks after, in whatever city.
  SECTOR,
  /// The organisation.
  ORGANISATION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a group is ordered by and found by.
  Field<String> codeIn(Mart mart) {
    return known(
        switch (this) {
          case REGION -> mart.column(MART_EVALUATION.REGION_CODE);
          case PROVINCE -> mart.column(MART_EVALUATION.PROVINCE_CODE);
          case YEAR -> mart.column(MART_EVALUATION.YEAR).cast(String.class);
          case KIND -> mart.column(MART_EVALUATION.KIND);
          case SECTOR -> mart.column(MART_EVALUATION.SECTOR);
          case ORGANISATION -> mart.column(MART_EVALUATION.ORGANISATION);
        });
  }

  /// What a group is called.
  Field<String> nameIn(Mart mart) {
    return switch (this) {
      case REGION -> known(mart.column(MART_EVALUATION.REGION));
      case PROVINCE -> known(mart.column(MART_EVALUATION.PROVINCE));
      case YEAR, KIND, SECTOR, ORGANISATION -> codeIn(mart);
    };
  }

  private static Field<String> known(Field<String> field) {
    return coalesce(field, inline(Group.Member.UNKNOWN));
  }
}
