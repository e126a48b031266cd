package duibiao.analysis;

import duibiao.analysis.Group.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups that may be held against each other: those of one year, one evaluator, one level of the
/// administration. Findings on them are corrected together (S4).
///
/// @param circumstances what all of them share: 2023
/// @param level provinces, prefectures or counties, where they are such
public record Family(List<Member> circumstances, Optional<Territory> level) {

  public Family {
    circumstances = List.copyOf(circumstances);
  }

  /// A name for it that is the same in every answer: `2023 province`.
  public String key() {
    return Stream.concat(
            circumstances.stream().map(Member::code), level.stream().map(Territory::code))
        .collect(Collectors.joining(" "));
  }
}
