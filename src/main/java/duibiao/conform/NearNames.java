package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Regions whose name differs in one sign from the beginning of a text: 朝阳区 for 朝洋区教育局. Only for
/// what a finding says to people; nothing is ever taken for certain by it.
final class NearNames {
  private static final int FEW = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private final RegionDictionary regions;

  NearNames(RegionDictionary regions) {
    this.regions = regions;
  }

  /// The nearest of a folded text, at most three, in the order of their codes.
  List<Region> of(String folded) {
    return regions.names().stream()
        .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST)
        .filter(name -> isNear(name, folded))
        .flatMap(name -> regions.named(name).stream())
        .filter(region -> region.standing().validTo().isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Region::code))
        .limit(FEW)
        .toList();
  }

  /// Whether a text begins with a name in which one sign is another one, left out or put in; the
  /// last sign, 市 or 县, is the same.
  private static boolean isNear(String name, String text) {
    return Stream.of(name.length(), name.length() - 1, name.length() + 1)
        .filter(length -> length <= text.length())
        .map(length -> text.substring(0, length))
        .filter(begun -> begun.charAt(begun.length() - 1) == name.charAt(name.length() - 1))
        .anyMatch(begun -> differsInOneSign(name, begun));
  }

  private static boolean differsInOneSign(String name, String other) {
    int same =
        (int)
            IntStream.range(0, Math.min(name.length(), other.length()))
                .takeWhile(at -> name.charAt(at) == other.charAt(at))
                .count();
    String rest = name.substring(same);
    String otherRest = other.substring(same);
    return switch (Integer.signum(name.length() - other.length())) {
      case 0 -> rest.length() > 1 && rest.substring(1).equals(otherRest.substring(1));
      case 1 -> rest.substring(1).equals(otherRest);
      default -> otherRest.substring(1).equals(rest);
    };
  }
}
