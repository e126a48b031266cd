package duibiao.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The choices of one form, the same for the same seed.
final class Chance {
  private final RandomGenerator random;

  Chance(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Any of the list, all alike.
  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// One of the list, the first ones more often than the last ones.
  <T> T usual(List<T> list) {
    double near = random.nextDouble();
    return list.get((int) (near * near * list.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean inHundred(int cases) {
    return random.nextInt(100) < cases;
  }

  /// A text with its places filled: `≥{n}人` is `≥120人`.
  Filling filling(int year) {
    int number = between(1, 2000);
    int percent = between(80, 99);
    return new Filling(year, number, number + between(0, number), percent, between(percent, 100));
  }

  /// The figures of one line, alike in its target and its actual.
  record Filling(int year, int number, int more, int percent, int morePercent) {

    String of(String text) {
      if (text.indexOf('{') < 0) {
        return text;
      }
      return text.replace("{i}", String.valueOf(1 + number % 9))
          .replace("{y}", String.valueOf(year))
          .replace("{n}", String.valueOf(number))
          .replace("{m}", String.valueOf(more))
          .replace("{p}", String.valueOf(percent))
          .replace("{q}", String.valueOf(morePercent));
    }
  }
}
