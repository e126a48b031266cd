package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import duibiao.document.PlainText;
import java.util.List;

/// The divisions whose name is one sign off what a text begins with: 普坨区体育局 is near to 普陀区. They
/// are told to people and never taken.
record NearestRegions(RegionDictionary regions) {
  private static final int MOST = 3;

  /// At most three, in the order of their codes.
  List<Region> to(String text) {
    String folded = PlainText.fold(text);
    return regions.all().stream()
        .filter(region -> folded.length() >= region.name().length())
        .filter(region -> isOneOff(folded.substring(0, region.name().length()), region.name()))
        .limit(MOST)
        .toList();
  }

  private static boolean isOneOff(String one, String other) {
    int last = other.length() - 1;
    if (last < 2 || one.charAt(last) != other.charAt(last)) {
      return false;
    }
    int differing = 0;
    for (int at = 0; at < one.length(); at++) {
      differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
    }
    return differing == 1;
  }
}
