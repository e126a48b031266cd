package duibiao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what separates the fields of a text: the sign that stands equally often in the most lines,
/// and of equals the one that stands more often.
final class Separator {
  private static final String CANDIDATES = ",\t;";
  private static final int SAMPLE = 1 << 16;

  private Separator() {}

  static char of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    char best = CANDIDATES.charAt(0);
    long most = 0;
    for (int at = 0; at < CANDIDATES.length(); at++) {
      char candidate = CANDIDATES.charAt(at);
      long weight = weight(countsByLine(sample, candidate));
      if (weight > most) {
        most = weight;
        best = candidate;
      }
    }
    return best;
  }

  private static List<Integer> countsByLine(String sample, char candidate) {
    List<Integer> counts = new ArrayList<>();
    boolean isQuoted = false;
    int count = 0;
    for (int at = 0; at < sample.length(); at++) {
      char sign = sample.charAt(at);
      isQuoted ^= sign == '"';
      if (!isQuoted && sign == candidate) {
        count++;
      } else if (!isQuoted && sign == '\n') {
        counts.add(count);
        count = 0;
      }
    }
    counts.add(count);
    return counts;
  }

  /// How many lines hold the commonest count, then that count.
  private static long weight(List<Integer> counts) {
    Map<Integer, Integer> lines = new HashMap<>();
    counts.stream()
        .filter(count -> count > 0)
        .forEach(count -> lines.merge(count, 1, Integer::sum));
    return lines.entrySet().stream()
        .mapToLong(entry -> ((long) entry.getValue() << 32) + entry.getKey())
        .max()
        .orElse(0);
  }
}
