package duibiao.report;

import duibiao.analysis.scores.ScoreDistribution.Answer;
import duibiao.analysis.scores.ScoreTrend;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.stream.Collectors;

/// How median scores move over the years, of the groups with enough years.
public record TrendTable(Answer answer, Messages messages) {

  public AnswerTable table() {
    AnswerTable.Plan<ScoreTrend> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), trend -> new Cell.Text("trend"))
        .with(column("group", new Look.Words(), Use.KEY), this::whose)
        .with(column("years", new Look.Compact(), Use.BOTH), TrendTable::years)
        .with(column("n", new Look.Whole(), Use.BOTH), trend -> new Cell.Whole(trend.forms()))
        .with(
            column("slope", new Look.Decimal(2), Use.BOTH),
            trend -> new Cell.Real(trend.line().slope()))
        .with(Column.exported("intercept"), trend -> new Cell.Real(trend.line().intercept()));
    new ProvenanceColumns<ScoreTrend>(answer.coverage().provenance()).addTo(plan);
    return new AnswerTable(
        "trend",
        messages.say("answer.trend.title"),
        plan.columns(),
        plan.rows(answer.trends()),
        List.of(messages.say("answer.trend.legend")));
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private Cell whose(ScoreTrend trend) {
    return new Cell.Text(
        trend.whose().members().stream()
            .map(member -> new MemberWord(member, messages).word())
            .collect(Collectors.joining(" ")));
  }

  private static Cell years(ScoreTrend trend) {
    return new Cell.Text(trend.years().getFirst() + "-" + trend.years().getLast());
  }
}
