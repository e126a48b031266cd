package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Whether grades are dealt out alike in all places (D6): a table of counts, a row per place, a
/// column per grade, empty ones dropped.
///
/// @param g the log-likelihood ratio (Sokal and Rohlf's G)
/// @param chiSquared Pearson's, without correction for continuity
/// @param cramersV from 0, alike, to 1
/// @param cramersVCorrected for bias (Bergsma 2013); absent in tables too small for it
/// @param sparse the share of cells in which fewer than five are expected
public record GradeTable(
    double g,
    double gP,
    double chiSquared,
    double chiSquaredP,
    int degrees,
    double cramersV,
    OptionalDouble cramersVCorrected,
    double sparse) {
  private static final double LEAST_EXPECTED = 5;
  private static final double MOST_SPARSE = 0.2;

  /// Absent when fewer than two rows or columns hold anything.
  public static Optional<GradeTable> of(List<List<Long>> counts) {
    return Counts.filled(counts).map(Counts::compared);
  }

  /// Whether so few are expected in so many cells that only a permutation p is right.
  public boolean isSparse() {
    return sparse > MOST_SPARSE;
  }

  /// How often shuffled grades differ as much between the places; absent where the table is.
  public static OptionalDouble permutationP(List<List<Long>> counts, Shuffling shuffling) {
    Optional<Counts> filled = Counts.filled(counts);
    return filled.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(filled.get().permutationP(shuffling));
  }

  private record Counts(List<List<Long>> rows) {

    static Optional<Counts> filled(List<List<Long>> rows) {
      List<List<Long>> kept = rows.stream().filter(row -> sum(row) > 0).toList();
      int width = kept.stream().mapToInt(List::size).max().orElse(0);
      List<Integer> columns =
          IntStream.range(0, width)
              .filter(column -> kept.stream().mapToLong(row -> row.get(column)).sum() > 0)
              .boxed()
              .toList();
      return kept.size() < 2 || columns.size() < 2
          ? Optional.empty()
          : Optional.of(
              new Counts(
                  kept.stream().map(row -> columns.stream().map(row::get).toList()).toList()));
    }

    private static long sum(List<Long> row) {
      return row.stream().mapToLong(Long::longValue).sum();
    }

    private int width() {
      return rows.getFirst().size();
    }

    private double n() {
      return rows.stream().mapToLong(Counts::sum).sum();
    }

    private interface Term {
      double of(double observed, double expected);
    }

    /// Over all cells; the margins are added up once, as a table of hundreds of places is dealt
    /// thousands of times.
    private double sum(Term term) {
      long[] places = rows.stream().mapToLong(Counts::sum).toArray();
      long[] grades = new long[width()];
      rows.forEach(row -> Arrays.setAll(grades, column -> grades[column] + row.get(column)));
      double n = Arrays.stream(places).sum();
      return CompensatedSum.over(
          rows.size() * width(),
          cell -> {
            int row = cell / width();
            int column = cell % width();
            double expected = places[row] * (double) grades[column] / n;
            return term.of(rows.get(row).get(column), expected);
          });
    }

    GradeTable compared() {
      double g =
          2
              * sum((observed, expected) ->
                  observed > 0 ? observed * Math.log(observed / expected) : 0);
      double chiSquared = chiSquared();
      int degrees = (rows.size() - 1) * (width() - 1);
      int smaller = Math.min(rows.size(), width());
      return new GradeTable(
          Math.max(0, g),
          Chances.ofChiSquared(g, degrees),
          chiSquared,
          Chances.ofChiSquared(chiSquared, degrees),
          degrees,
          Math.sqrt(chiSquared / n() / (smaller - 1)),
          corrected(chiSquared / n(), degrees),
          sum((observed, expected) -> expected < LEAST_EXPECTED ? 1 : 0) / (rows.size() * width()));
    }

    private double chiSquared() {
      return sum((observed, expected) -> (observed - expected) * (observed - expected) / expected);
    }

    private OptionalDouble corrected(double perUnit, int degrees) {
      double most = Math.min(corrected(rows.size()), corrected(width())) - 1;
      return most > 0
          ? OptionalDouble.of(Math.sqrt(Math.max(0, perUnit - degrees / (n() - 1)) / most))
          : OptionalDouble.empty();
    }

    private double corrected(int size) {
      return size - (size - 1.0) * (size - 1.0) / (n() - 1);
    }

    double permutationP(Shuffling shuffling) {
      List<Integer> places = new ArrayList<>();
      List<Integer> grades = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < width(); column++) {
          int count = Math.toIntExact(rows.get(row).get(column));
          places.addAll(Collections.nCopies(count, row));
          grades.addAll(Collections.nCopies(count, column));
        }
      }
      return shuffling.p(grades, shuffled -> dealt(places, shuffled).chiSquared());
    }

    private Counts dealt(List<Integer> places, int[] grades) {
      long[][] counts = new long[rows.size()][width()];
      for (int i = 0; i < grades.length; i++) {
        counts[places.get(i)][grades[i]]++;
      }
      return new Counts(
          IntStream.range(0, counts.length)
              .mapToObj(row -> IntStream.range(0, width()).mapToObj(at -> counts[row][at]).toList())
              .toList());
    }
  }
}
