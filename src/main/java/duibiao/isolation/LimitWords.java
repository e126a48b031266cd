package duibiao.isolation;

import duibiao.reading.ReadingLimits;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The limits of reading as words of a command line.
final class LimitWords {
  private LimitWords() {}

  static List<String> of(ReadingLimits limits) {
    return Stream.<Number>of(
            limits.fileBytes(),
            limits.textFileBytes(),
            limits.pageBytes(),
            limits.partBytes(),
            limits.totalBytes(),
            limits.ratio(),
            limits.ratioFromBytes(),
            limits.parts(),
            limits.sheets(),
            limits.mergedAreas(),
            limits.cells(),
            limits.depth(),
            limits.textLength(),
            limits.evaluatedBytes())
        .map(String::valueOf)
        .toList();
  }

  static ReadingLimits parse(String... words) {
    Iterator<Long> numbers = Arrays.stream(words).map(Long::valueOf).iterator();
    return new ReadingLimits(
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
        Math.toIntExact(numbers.next()),
        numbers.next(),
        Math.toIntExact(numbers.next()),
        Math.toIntExact(numbers.next()),
        Math.toIntExact(numbers.next()),
        Math.toIntExact(numbers.next()),
        Math.toIntExact(numbers.next()),
        Math.toIntExact(numbers.next()),
        numbers.next());
  }
}
