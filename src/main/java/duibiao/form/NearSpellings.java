package duibiao.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the labels whose spelling a text nearly is: one or two signs off, or the same signs in
/// another order.
final class NearSpellings {
  private static final int SHORTEST = 4;
  private static final int FARTHEST = 2;

  private final Map<String, Label> spellings;

  /// @param spellings folded
  NearSpellings(Map<String, Label> spellings) {
    this.spellings = spellings;
  }

  /// The labels that are nearest to a folded text, each with its nearest spelling; several where
  /// they are equally near.
  List<LikelyLabel> nearest(String folded) {
    int best = FARTHEST;
    Map<Label, LikelyLabel> nearest = new EnumMap<>(Label.class);
    for (Map.Entry<String, Label> entry : spellings.entrySet()) {
      int distance = distance(folded, entry.getKey());
      if (distance < best) {
        best = distance;
        nearest.clear();
      }
      if (distance == best) {
        nearest.putIfAbsent(entry.getValue(), new LikelyLabel(entry.getValue(), entry.getKey()));
      }
    }
    return List.copyOf(nearest.values());
  }

  private static int distance(String one, String other) {
    boolean isShort = one.length() < SHORTEST || other.length() < SHORTEST;
    if (isShort || Math.abs(one.length() - other.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    return hasSameSigns(one, other) ? 1 : edits(one, other);
  }

  private static boolean hasSameSigns(String one, String other) {
    return one.length() == other.length() && Arrays.equals(sorted(one), sorted(other));
  }

  private static char[] sorted(String text) {
    char[] signs = text.toCharArray();
    Arrays.sort(signs);
    return signs;
  }

  /// How many signs must be put in, taken out or replaced to make one text of the other.
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, at -> at);
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[above.length];
      now[0] = row;
      for (int at = 1; at < now.length; at++) {
        int replaced = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        now[at] = Math.min(replaced, 1 + Math.min(now[at - 1], above[at]));
      }
      above = now;
    }
    return above[other.length()];
  }
}
