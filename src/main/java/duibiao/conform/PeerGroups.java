package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.Region;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The regions of the dictionary and the groups in which they are compared, from `peer_groups.csv`:
/// `京津冀,110000,北京市`.
public record PeerGroups(List<Region> regions, List<Member> members) {
  private static final List<String> COLUMNS = List.of("peer_group", "code", "name");

  public PeerGroups {
    regions = List.copyOf(regions);
    members = List.copyOf(members);
  }

  /// A region in a group.
  public record Member(String peerGroup, Region region) {}

  /// Reads both from a folder, `jobs/dictionary` of the installation.
  ///
  /// @throws IllegalArgumentException when a line names no region, or one by another's code
  public static PeerGroups read(Path dictionary) {
    NameRules rules = NameRules.read(dictionary.resolve("names.yml"));
    RegionDictionary regions =
        RegionDictionary.read(dictionary.resolve("regions.csv"), rules.region().peers());
    DictionaryFile file = new DictionaryFile(dictionary.resolve("peer_groups.csv"));
    Set<Member> members = new LinkedHashSet<>();
    for (NamedCsvRecord row : file.rows(COLUMNS)) {
      if (!members.add(member(file, row, regions))) {
        throw fault(file, row, "stands twice");
      }
    }
    return new PeerGroups(List.copyOf(regions.all()), new ArrayList<>(members));
  }

  private static Member member(DictionaryFile file, NamedCsvRecord row, RegionDictionary regions) {
    String code = row.getField("code");
    String name = PlainText.fold(row.getField("name"));
    Region region =
        regions
            .byCode(code)
            .orElseThrow(() -> fault(file, row, "is no region", nearest(regions, name)));
    if (!regions.named(name).contains(region)) {
      throw fault(file, row, "is " + region.name(), nearest(regions, name));
    }
    return new Member(row.getField("peer_group"), region);
  }

  private static Optional<String> nearest(RegionDictionary regions, String name) {
    List<Region> named = regions.named(name);
    List<Region> near = named.isEmpty() ? new NearNames(regions).of(name) : named;
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            near.stream()
                .map(region -> region.code() + " " + region.name())
                .collect(Collectors.joining(", ")));
  }

  private static IllegalArgumentException fault(
      DictionaryFile file, NamedCsvRecord row, String sentence, Optional<String> nearest) {
    return fault(
        file,
        row,
        Stream.concat(
                Stream.of(sentence), nearest.map(regions -> "the nearest is " + regions).stream())
            .collect(Collectors.joining("; ")));
  }

  private static IllegalArgumentException fault(
      DictionaryFile file, NamedCsvRecord row, String sentence) {
    return file.fault("line " + row.getStartingLineNumber(), row.getField("code") + " " + sentence);
  }
}
