package duibiao.report;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.Group.Member;
import duibiao.analysis.Grouping;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.function.Function;

/// The columns that tell the groups of an answer apart: region code and region, year.
record GroupColumns<R>(Grouping grouping, Function<R, Group> group, Messages messages) {

  void addTo(AnswerTable.Plan<R> plan) {
    for (int i = 0; i < grouping.dimensions().size(); i++) {
      int index = i;
      Dimension dimension = grouping.dimensions().get(i);
      if (dimension.isTerritory()) {
        plan.with(
            new Column(dimension.code() + "_code", "", new Look.Words(), Use.EXPORT, 0),
            row -> new Cell.Text(member(row, index).code()));
      }
      plan.with(
          new Column(
              dimension.code(),
              messages.say("answer.column." + dimension.code()),
              new Look.Words(),
              Use.KEY,
              0),
          row -> name(dimension, member(row, index)));
    }
  }

  private Member member(R row, int index) {
    return group.apply(row).members().get(index);
  }

  private Cell name(Dimension dimension, Member member) {
    if (!member.isKnown()) {
      String word = messages.say("answer.unknown");
      return dimension == Dimension.YEAR
          ? new Cell.Unknown(word)
          : new Cell.Term(member.code(), word);
    }
    return switch (dimension) {
      case YEAR -> new Cell.Whole(Long.parseLong(member.code()));
      case KIND, EVALUATOR, CLASS ->
          new Cell.Term(member.code(), new MemberWord(member, messages).word());
      case REGION, PROVINCE, CITY, COUNTY, SECTOR, ORGANISATION, PROGRAMME ->
          new Cell.Text(member.name());
    };
  }
}
