package duibiao.conform;

import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is taken off a printed name before it becomes a key, from `names.yml`: codes, years, marks,
/// hints how to fill in. `219001-池州市贵池区棠溪镇人民政府`, `★★★农村低保发放人数（≥**人）`.
///
/// @param levels the level that an office names without naming the region: `区商务局`
record NameRules(
    RegionRules region,
    List<OfficeLevel> levels,
    Stripping organisation,
    Stripping programme,
    Stripping indicator) {

  static NameRules read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    NameFile names = file.read(NameFile.class);
    try {
      return new NameRules(
          new RegionRules(
              Pattern.compile(names.region().lead()),
              Pattern.compile(names.region().offices()),
              Set.copyOf(names.region().neverShort()),
              Set.copyOf(names.region().onlyAtStart())),
          names.region().levels().stream().map(LevelEntry::toLevel).toList(),
          new Stripping(patterns(names.organisation().strip())),
          new Stripping(patterns(names.programme().strip())),
          new Stripping(patterns(names.indicator().strip())));
    } catch (PatternSyntaxException e) {
      throw file.fault(e.getPattern(), e.getDescription());
    }
  }

  private static List<Pattern> patterns(List<String> expressions) {
    return expressions.stream().map(Pattern::compile).toList();
  }

  /// Where in a name a region may stand.
  ///
  /// @param lead what may stand before a region that begins a name
  /// @param offices what has to follow a short name
  /// @param neverShort short names that are words of their own
  /// @param onlyAtStart full names that are part of other words
  record RegionRules(
      Pattern lead, Pattern offices, Set<String> neverShort, Set<String> onlyAtStart) {}

  /// @param level the GB/T 2260 level, `county` or `prefecture`
  record OfficeLevel(String level, Pattern pattern) {}

  /// Patterns that are taken off a folded name, one after the other.
  record Stripping(List<Pattern> patterns) {

    String apply(String printed) {
      String name = PlainText.fold(printed);
      for (Pattern pattern : patterns) {
        name = pattern.matcher(name).replaceAll("");
      }
      return name;
    }
  }

  private record NameFile(
      RegionEntry region, StripEntry organisation, StripEntry programme, StripEntry indicator) {}

  private record RegionEntry(
      String lead,
      String offices,
      List<String> neverShort,
      List<String> onlyAtStart,
      List<LevelEntry> levels) {}

  private record StripEntry(List<String> strip) {}

  private record LevelEntry(String level, String pattern) {

    OfficeLevel toLevel() {
      return new OfficeLevel(level, Pattern.compile(pattern));
    }
  }
}
