package duibiao.evaluation;

import duibiao.document.Place;
import java.util.List;

/// Something interpretation was not sure of; each kind has a finding of the same name.
///
/// @param places the cells concerned; two or more for two equally good readings
/// @param text what is printed there
public record Doubt(Kind kind, List<Place> places, String text) {

  public Doubt {
    places = List.copyOf(places);
  }

  /// What there is to doubt.
  public enum Kind {
    /// No money unit is printed; 万元 was taken.
    UNIT_ASSUMED,
    /// The heading says 万元 and the figures can only be 元, or the other way round; the printed unit
    /// was kept.
    UNIT_DOUBTFUL,
    /// Two places name different budget years.
    YEAR_CONFLICT,
    /// Two equally good readings of a cell or row; none was taken.
    AMBIGUOUS,
    /// A cell where a number is due holds something else; the value is absent.
    NOT_A_NUMBER
  }
}
