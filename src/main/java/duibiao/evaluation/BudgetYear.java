package duibiao.evaluation;

import java.util.Locale;

/// The budget year 「年度」 and where it was read.
public record BudgetYear(int year, From from) {

  public BudgetYear {
    if (year < 1990 || year > 2100) {
      throw new IllegalArgumentException("year: " + year);
    }
  }

  /// Where the year was found, the surest first.
  public enum From {
    /// Printed in the title or the line below it: 「（2023年度）」.
    TITLE,
    /// Printed in a header cell, such as a column label.
    HEADER,
    /// Named in the programme or the goals.
    GOAL,
    /// In the file's name.
    FILE_NAME,
    /// In a folder's name.
    FOLDER,
    /// Said by the job file.
    JOB;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
