package duibiao.conform;

import duibiao.document.PlainText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is taken off a printed name before it becomes a key, from `names.yml`: codes, years, marks,
/// hints how to fill in. `219001-池州市贵池区棠溪镇人民政府`, `★★★农村低保发放人数（≥**人）`.
///
/// @param levels the level that an office names without naming the region: `区商务局`
/// @param identity what makes two names one programme
record NameRules(
    RegionRules region,
    List<OfficeLevel> levels,
    OrganisationRules organisation,
    Stripping programme,
    IdentityRules identity,
    Stripping indicator) {

  static NameRules read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    NameFile names = file.read(NameFile.class);
    try {
      return new NameRules(
          names.region().toRules(),
          names.region().levels().stream().map(LevelEntry::toLevel).toList(),
          names.organisation().toRules(),
          new Stripping(patterns(names.programme().strip())),
          names.programme().toIdentity(),
          new Stripping(patterns(names.indicator().strip())));
    } catch (PatternSyntaxException e) {
      throw file.fault(e.getPattern(), e.getDescription());
    }
  }

  private static List<Pattern> patterns(List<String> expressions) {
    return expressions.stream().map(Pattern::compile).toList();
  }

  /// Where in a name a region may stand, and which zones hang under one.
  ///
  /// @param lead what may stand before a region that begins a name
  /// @param offices what has to follow a short name
  /// @param neverShort short names that are words of their own
  /// @param onlyAtStart full names that are part of other words
  /// @param zones the kinds of development zones, with all their spellings
  /// @param zoneEnd what may follow a zone: 高新区域 is none
  /// @param peers groups of divisions that are not compared within their province
  record RegionRules(
      Pattern lead,
      Pattern offices,
      Set<String> neverShort,
      Set<String> onlyAtStart,
      List<ZoneKind> zones,
      Pattern zoneEnd,
      PeerRules peers) {}

  /// A kind of development zone: `经开区`.
  ///
  /// @param code what is added to the region's code
  /// @param spellings how it is printed, the longest first
  record ZoneKind(String code, String name, List<String> spellings) {}

  /// @param level the GB/T 2260 level, `county` or `prefecture`
  record OfficeLevel(String level, Pattern pattern) {}

  /// @param bare what else is taken off for the name that all regions share
  /// @param heading an organisation that begins a title or a file's name
  record OrganisationRules(Stripping stripping, Stripping bare, Pattern heading) {}

  /// @param steps one after the other
  /// @param tooGeneral what no name may come down to
  record IdentityRules(List<IdentityStep> steps, Set<String> tooGeneral) {}

  /// @param reason what kind of addition it is: `batch`, `ending`
  /// @param confidence that two names that differ in it alone are one programme
  record IdentityStep(String reason, Pattern pattern, BigDecimal confidence) {}

  /// Patterns that are taken off a folded name, one after the other.
  record Stripping(List<Pattern> patterns) {

    String apply(String printed) {
      String name = PlainText.fold(printed);
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(name);
        if (matcher.find()) {
          name = matcher.replaceAll("");
        }
      }
      return name;
    }
  }

  private record NameFile(
      RegionEntry region,
      OrganisationEntry organisation,
      ProgrammeEntry programme,
      StripEntry indicator) {}

  private record RegionEntry(
      String lead,
      String offices,
      List<String> neverShort,
      List<String> onlyAtStart,
      List<LevelEntry> levels,
      List<ZoneKind> zones,
      String zoneEnd,
      Map<String, String> defaultGroups) {

    RegionRules toRules() {
      return new RegionRules(
          Pattern.compile(lead),
          Pattern.compile(offices),
          Set.copyOf(neverShort),
          Set.copyOf(onlyAtStart),
          zones,
          Pattern.compile(zoneEnd),
          new PeerRules(defaultGroups));
    }
  }

  private record OrganisationEntry(List<String> strip, List<String> bare, String heading) {

    OrganisationRules toRules() {
      return new OrganisationRules(
          new Stripping(patterns(strip)), new Stripping(patterns(bare)), Pattern.compile(heading));
    }
  }

  private record ProgrammeEntry(
      List<String> strip, List<IdentityEntry> identity, List<String> tooGeneral) {

    IdentityRules toIdentity() {
      return new IdentityRules(
          identity.stream().map(IdentityEntry::toStep).toList(), Set.copyOf(tooGeneral));
    }
  }

  private record IdentityEntry(String reason, String pattern, BigDecimal confidence) {

    IdentityStep toStep() {
      return new IdentityStep(reason, Pattern.compile(pattern), confidence);
    }
  }

  private record StripEntry(List<String> strip) {}

  private record LevelEntry(String level, String pattern) {

    OfficeLevel toLevel() {
      return new OfficeLevel(level, Pattern.compile(pattern));
    }
  }
}
