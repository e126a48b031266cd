package duibiao.report;

import duibiao.analysis.Group;
import java.util.stream.Collectors;

/// What a group is called in a sentence.
public record GroupWord(Group group, Messages messages) {

  public String word() {
    return group.members().stream()
        .map(member -> new MemberWord(member, messages).word())
        .collect(Collectors.joining(" "));
  }
}
