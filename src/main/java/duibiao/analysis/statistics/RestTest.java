package duibiao.analysis.statistics;

import java.util.OptionalDouble;

/// A group against all others together (D3).
///
/// @param n values of the group
/// @param rest values of all others
/// @param delta Cliff's delta, from -1 to 1
/// @param p of the rank test, by z
public record RestTest(int n, int rest, OptionalDouble delta, OptionalDouble p) {

  static RestTest none(int n, int rest) {
    return new RestTest(n, rest, OptionalDouble.empty(), OptionalDouble.empty());
  }

  static RestTest of(MannWhitney test) {
    return new RestTest(
        test.n1(),
        test.n2(),
        OptionalDouble.of(2 * test.u() / ((double) test.n1() * test.n2()) - 1),
        OptionalDouble.of(test.p()));
  }
}
