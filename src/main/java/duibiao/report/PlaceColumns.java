package duibiao.report;

import duibiao.analysis.comparison.Ranking.Place;
import duibiao.analysis.comparison.Standing;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Where a group stands among those of its family: never a rank without its interval, and groups
/// that cannot be told apart have one place together.
record PlaceColumns<R>(int section, Function<R, Place> place, Messages messages) {

  /// On the screen only where any group is ranked.
  void addTo(AnswerTable.Plan<R> plan, List<R> rows) {
    boolean isAnyRanked = rows.stream().anyMatch(row -> place.apply(row).standing().isPresent());
    if (isAnyRanked) {
      plan.with(
          new Column(
              "place", messages.say("answer.column.place"), new Look.Words(), Use.SCREEN, section),
          row -> shown(place.apply(row)));
    }
    plan.with(Column.exported("is_distinguishable"), row -> distinguishable(place.apply(row)))
        .with(
            Column.exported("rank_low"), row -> figure(row, standing -> standing.interval().low()))
        .with(
            Column.exported("rank_high"),
            row -> figure(row, standing -> standing.interval().high()))
        .with(Column.exported("rank_median"), row -> figure(row, Standing::median))
        .with(Column.exported("rank_first_share"), row -> figure(row, Standing::first))
        .with(Column.exported("ranked_groups"), row -> figure(row, Standing::of))
        .with(Column.exported("shrunk"), row -> figure(row, Standing::shrunk))
        .with(Column.exported("shrunk_error"), row -> figure(row, Standing::error));
  }

  private Cell shown(Place place) {
    return place.standing().map(this::words).orElseGet(() -> new Cell.Withheld(place.absence()));
  }

  private Cell words(Standing standing) {
    int highest = standing.tier().highest();
    int lowest = standing.tier().lowest();
    if (highest == lowest) {
      return new Cell.Text(
          messages.say(
              "answer.place.alone", String.valueOf(highest), String.valueOf(standing.of())));
    }
    return lowest - highest + 1 == standing.of()
        ? new Cell.Text(messages.say("answer.place.all"))
        : new Cell.Text(
            messages.say(
                "answer.place.among",
                String.valueOf(highest),
                String.valueOf(lowest),
                String.valueOf(standing.of())));
  }

  private static Cell distinguishable(Place place) {
    return place
        .standing()
        .map(standing -> (Cell) new Cell.Flag(standing.isDistinguishable()))
        .orElseGet(() -> new Cell.Withheld(place.absence()));
  }

  private Cell figure(R row, ToDoubleFunction<Standing> figure) {
    Place place = this.place.apply(row);
    return place
        .standing()
        .map(standing -> (Cell) new Cell.Real(figure.applyAsDouble(standing)))
        .orElseGet(() -> new Cell.Withheld(place.absence()));
  }
}
