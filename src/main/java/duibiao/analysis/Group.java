package duibiao.analysis;

import java.util.List;

/// What a row of an answer is about: 上海市, 2023.
public record Group(List<Member> members) {

  public Group {
    members = List.copyOf(members);
  }

  /// Whether it is told by nothing that a form did not say.
  public boolean isKnown() {
    return members.stream().allMatch(Member::isKnown);
  }

  /// One of the things a group is told by.
  ///
  /// @param code `310000`; the name where there is no code
  /// @param name `上海市`; `unknown` when the form does not say
  public record Member(Dimension dimension, String code, String name) {
    /// The code of what a form does not say.
    public static final String UNKNOWN = "unknown";

    public boolean isKnown() {
      return !code.equals(UNKNOWN);
    }
  }
}
