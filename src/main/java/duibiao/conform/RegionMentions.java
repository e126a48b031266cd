package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.NameRules.OfficeLevel;
import duibiao.conform.NameRules.RegionRules;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/// Finds the regions that a text names: 池州市 and 贵池区 in `219001-池州市贵池区棠溪镇人民政府`.
///
/// A name of two characters (应县, 城区) is one only where a name may begin, for 响应县级 holds no 应县.
final class RegionMentions {
  private static final int SHORTEST = 2;
  private final RegionDictionary regions;
  private final RegionRules rules;
  private final List<OfficeLevel> levels;
  private final Recent<Asked, List<Region>> recent = new Recent<>(this::find);

  RegionMentions(RegionDictionary regions, NameRules rules) {
    this.regions = regions;
    this.rules = rules.region();
    this.levels = rules.levels();
  }

  private record Asked(String text, Spelling spelling) {}

  /// Which names are looked for.
  enum Spelling {
    /// Names with their suffix, such as 普陀区; a short name only as a whole text.
    FULL,
    /// Short names before an office, too: 普陀体育局.
    SHORT
  }

  /// The divisions that a text may mean: the deepest of the chain with which it begins, 上海市普陀区.
  List<Region> meant(String text, Spelling spelling) {
    return recent.get(new Asked(text, spelling));
  }

  private List<Region> find(Asked asked) {
    List<Region> meant = List.of();
    String folded = PlainText.fold(asked.text()).toLowerCase(Locale.ROOT);
    for (Mention mention : in(folded, asked.spelling())) {
      List<Region> deeper = meant.isEmpty() ? mention.regions() : within(mention.regions(), meant);
      meant = deeper.isEmpty() ? meant : deeper;
    }
    return meant;
  }

  /// Where the chain of regions that begins a folded name ends; 0 when it does not end with the
  /// given one, or one that has become it.
  int endOf(String folded, Region region, Spelling spelling) {
    Mention last = new Mention(0, List.of());
    Optional<Mention> next = beginning(folded, 0, spelling);
    while (next.isPresent()) {
      last = next.get();
      List<Region> outer = last.regions();
      next =
          beginning(folded, last.end(), spelling)
              .filter(mention -> !within(mention.regions(), outer).isEmpty());
    }
    return last.regions().stream().anyMatch(region::isOrBecame) ? last.end() : 0;
  }

  private Optional<Mention> beginning(String folded, int at, Spelling spelling) {
    Optional<Mention> full = startAt(folded, at, Spelling.FULL);
    return full.isPresent() ? full : startAt(folded, at, spelling);
  }

  /// Where the word for its level ends with which a name of an office of a region begins: 区林业局.
  int levelEnd(String name, Region region) {
    if (!region.isKnown() || !meant(name, Spelling.FULL).isEmpty()) {
      return 0;
    }
    return levels.stream()
        .filter(level -> isLevelOf(region, level))
        .map(level -> level.pattern().matcher(name))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(Matcher::end)
        .orElse(0);
  }

  private static boolean isLevelOf(Region region, OfficeLevel office) {
    boolean isPrefecture = region.prefectureCode().filter(region.code()::equals).isPresent();
    return isPrefecture
        ? office.level().equals(RegionRow.PREFECTURE)
        : office.level().equals(region.level());
  }

  /// Those of the inner divisions that are, or lie in, one of the outer ones.
  static List<Region> within(List<Region> inner, List<Region> outer) {
    return inner.stream()
        .filter(region -> outer.stream().anyMatch(other -> RegionDictionary.isIn(region, other)))
        .toList();
  }

  private List<Mention> in(String folded, Spelling spelling) {
    List<Mention> mentions = new ArrayList<>();
    int start = leadEnd(folded);
    int at = 0;
    while (at < folded.length()) {
      Optional<Mention> mention;
      if (at != start) {
        mention = withinAt(folded, at);
      } else {
        mention =
            mentions.isEmpty() ? firstAt(folded, at, spelling) : startAt(folded, at, spelling);
      }
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + 1);
      start = mention.isPresent() ? at : start;
    }
    return mentions;
  }

  /// Where the codes, years and words end that may stand before a region.
  int leadEnd(String folded) {
    Matcher matcher = rules.lead().matcher(folded);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /// A region with which a text begins; a name that is part of other words only before an office.
  private Optional<Mention> firstAt(String folded, int at, Spelling spelling) {
    return startAt(folded, at, spelling)
        .filter(mention ->
            !rules.onlyAtStart().contains(folded.substring(at, mention.end()))
                || rules.offices().matcher(folded.substring(mention.end())).lookingAt());
  }

  /// A region where a name may begin.
  private Optional<Mention> startAt(String folded, int at, Spelling spelling) {
    return longestAt(folded, at, regions::named)
        .or(() ->
            longestAt(folded, at, this::shortNamed)
                .filter(mention -> isRegion(folded, at, mention.end(), spelling)));
  }

  private List<Region> shortNamed(String folded) {
    return rules.neverShort().contains(folded) ? List.of() : regions.shortNamed(folded);
  }

  private boolean isRegion(String folded, int at, int end, Spelling spelling) {
    return switch (spelling) {
      case FULL -> at == 0 && end == folded.length();
      case SHORT -> rules.offices().matcher(folded.substring(end)).lookingAt();
    };
  }

  /// A region amid other words.
  private Optional<Mention> withinAt(String folded, int at) {
    return longestAt(folded, at, regions::named)
        .filter(mention -> mention.end() - at > SHORTEST)
        .filter(mention -> !rules.onlyAtStart().contains(folded.substring(at, mention.end())));
  }

  private Optional<Mention> longestAt(
      String folded, int at, Function<String, List<Region>> dictionary) {
    for (int end = regions.farthestEnd(folded, at); end >= at + SHORTEST; end--) {
      List<Region> named = dictionary.apply(folded.substring(at, end));
      if (!named.isEmpty() && isWord(folded, at, end)) {
        return Optional.of(new Mention(end, named));
      }
    }
    return Optional.empty();
  }

  /// A name in Latin letters (beijing-2023.xlsx) is no part of a longer word.
  private static boolean isWord(String folded, int at, int end) {
    return !isLatin(folded, at) || !(isLatin(folded, at - 1) || isLatin(folded, end));
  }

  private static boolean isLatin(String folded, int at) {
    return at >= 0
        && at < folded.length()
        && folded.charAt(at) < 0x80
        && Character.isLetter(folded.charAt(at));
  }

  /// A name in a text up to before `end`, and the divisions it may mean: 朝阳区 is one of two.
  private record Mention(int end, List<Region> regions) {}
}
