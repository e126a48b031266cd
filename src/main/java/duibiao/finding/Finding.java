package duibiao.finding;

import duibiao.document.Place;
import java.util.List;
import java.util.Optional;

/// One finding on a form or a line: `F12: score 6 is above weight 5`.
///
/// @param places the cells that prove it; empty only when the whole form or file is meant
/// @param line the 1-based number of the indicator line, when it is about one
/// @param expected what should stand there, as it would be printed
/// @param found what stands there, as printed
public record Finding(
    FindingCode code,
    List<Place> places,
    Optional<Integer> line,
    Optional<String> expected,
    Optional<String> found) {

  public Finding {
    places = List.copyOf(places);
  }

  /// A finding on a place of the form, with the text found there.
  public static Finding at(FindingCode code, List<Place> places, String found) {
    return new Finding(code, places, Optional.empty(), Optional.empty(), Optional.of(found));
  }
}
