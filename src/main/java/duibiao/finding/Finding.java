package duibiao.finding;

import duibiao.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One finding on a form or a line: `F12: score 6 is above weight 5`.
///
/// @param places the cells that prove it; empty only when the whole form or file is meant
/// @param line the 1-based number of the indicator line, when it is about one
/// @param expected what should stand there, as it would be printed
/// @param found what stands there, as printed
/// @param proof what it was computed with
public record Finding(
    FindingCode code,
    List<Place> places,
    Optional<Integer> line,
    Optional<String> expected,
    Optional<String> found,
    Proof proof) {
  private static final double POINT = 1e6;

  public Finding {
    places = List.copyOf(places);
  }

  /// A finding that is read and not computed.
  public Finding(
      FindingCode code,
      List<Place> places,
      Optional<Integer> line,
      Optional<String> expected,
      Optional<String> found) {
    this(code, places, line, expected, found, Proof.NONE);
  }

  /// A finding on a place of the form, with the text found there.
  public static Finding at(FindingCode code, List<Place> places, String found) {
    return new Finding(code, places, Optional.empty(), Optional.empty(), Optional.of(found));
  }

  Finding onLine(int number) {
    return new Finding(code, places, Optional.of(number), expected, found, proof);
  }

  Finding expecting(String text) {
    return new Finding(code, places, line, Optional.of(text), found, proof);
  }

  Finding because(String formula) {
    return with(new Proof(Optional.of(formula), proof.threshold(), proof.points()));
  }

  Finding beyond(String threshold) {
    return with(new Proof(proof.formula(), Optional.of(threshold), proof.points()));
  }

  /// Points are told to six decimals, as 10 - 9.6 is 0.4.
  Finding worth(double points) {
    OptionalDouble told = OptionalDouble.of(Math.round(points * POINT) / POINT);
    return with(new Proof(proof.formula(), proof.threshold(), told));
  }

  private Finding with(Proof other) {
    return new Finding(code, places, line, expected, found, other);
  }
}
