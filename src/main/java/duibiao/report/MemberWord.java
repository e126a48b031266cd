package duibiao.report;

import duibiao.analysis.Group.Member;

/// What a group is called in the reader's language: kinds, classes and evaluators are our words,
/// all else stands as the source prints it.
public record MemberWord(Member member, Messages messages) {

  public String word() {
    if (!member.isKnown()) {
      return messages.say("answer.unknown");
    }
    return switch (member.dimension()) {
      case KIND, EVALUATOR, CLASS -> term();
      case YEAR, REGION, PROVINCE, CITY, COUNTY, SECTOR, ORGANISATION, PROGRAMME -> member.name();
    };
  }

  private String term() {
    String key = "answer." + member.dimension().code() + "." + member.code();
    return messages.has(key) ? messages.say(key) : member.code();
  }
}
