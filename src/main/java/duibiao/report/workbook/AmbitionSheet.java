package duibiao.report.workbook;

import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.report.AmbitionTable;
import duibiao.report.AnswerTable;
import duibiao.report.GroupWord;
import duibiao.report.HabitsTable;
import duibiao.report.IndexTable;
import duibiao.report.LaxTable;
import duibiao.report.workbook.ChartedSheet.Charted;
import duibiao.report.workbook.GroupFigures.Part;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How targets are set: attainments, the parts of the Ambition Index, signs of lax targets, and the
/// tables behind them.
///
/// @param bins how attainments distribute
record AmbitionSheet(WorkbookContents contents, Shell shell, AttainmentBins bins) {
  private static final double WHOLE = 100;

  /// Writes it, and returns the names of the sheets.
  List<String> addTo(XSSFWorkbook workbook) {
    AnswerTable index = new IndexTable(contents.ambition(), shell.messages()).table();
    List<String> names = new ArrayList<>();
    names.add(
        new ChartedSheet(shell, shell.say("sheet.ambition_charts"), index)
            .addTo(workbook, List.of(attainments(), intervals(), parts(), signs())));
    List.of(
            index,
            new AmbitionTable(contents.ambition(), shell.messages()).table(),
            new HabitsTable(contents.ambition(), shell.messages()).table(),
            new LaxTable(contents.ambition(), shell.messages()).table())
        .forEach(table -> names.add(new PlainSheet(table, shell).addTo(workbook)));
    return names;
  }

  private Charted attainments() {
    return new Charted(
        bins.figures(shell.messages()), ChartForm.COLUMNS, shell.say("column.lines"));
  }

  /// The index with its interval, of the groups that have one.
  private Charted intervals() {
    List<AmbitionGroup> told =
        contents.ambition().groups().stream().filter(group -> interval(group).isPresent()).toList();
    return new Charted(
        new GroupFigures<>(told, this::name)
            .of(
                shell.say("chart.intervals"),
                shell::some,
                shell.say("column.group"),
                List.of(
                    half("interval.low", Palette.PAPER, (low, index, high) -> low),
                    half("interval.lower", Palette.SKY, (low, index, high) -> index - low),
                    half("interval.upper", Palette.BLUE, (low, index, high) -> high - index))),
        ChartForm.INTERVALS,
        shell.say("unit.index"));
  }

  /// A part of the bar of an interval.
  private interface Half {
    double of(double low, double index, double high);
  }

  private Part<AmbitionGroup> half(String key, Palette colour, Half half) {
    return new Part<>(
        shell.say(key),
        colour,
        group ->
            interval(group)
                .map(interval ->
                    OptionalDouble.of(
                        Math.max(0, half.of(interval.low(), index(group), interval.high()))))
                .orElse(OptionalDouble.empty()));
  }

  private static Optional<Interval> interval(AmbitionGroup group) {
    return group.index().ambition().flatMap(found -> found.drawn().interval());
  }

  private static double index(AmbitionGroup group) {
    return group.index().ambition().map(found -> found.index().value()).orElse(0.0);
  }

  private Charted parts() {
    List<AmbitionGroup> published =
        contents.ambition().groups().stream()
            .filter(group -> group.index().ambition().isPresent())
            .toList();
    return new Charted(
        new GroupFigures<>(published, this::name)
            .of(
                shell.say("chart.index"),
                shell::some,
                shell.say("column.group"),
                List.of(
                    part(AmbitionPart.A1, Palette.BLUE),
                    part(AmbitionPart.A2, Palette.GREEN),
                    part(AmbitionPart.A3, Palette.PLUM),
                    part(AmbitionPart.A4, Palette.SKY),
                    part(AmbitionPart.A5, Palette.SAND))),
        ChartForm.STACKED_BARS,
        shell.say("unit.index"));
  }

  private Part<AmbitionGroup> part(AmbitionPart part, Palette colour) {
    return new Part<>(
        shell.say("part." + part.name().toLowerCase(Locale.ROOT)),
        colour,
        group ->
            group
                .index()
                .ambition()
                .flatMap(found -> Optional.ofNullable(found.index().contributions().get(part)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty()));
  }

  private Charted signs() {
    List<AmbitionGroup> told =
        contents.ambition().groups().stream()
            .filter(group -> MinimalN.SHARE.isReached(group.signs().lax().of()))
            .toList();
    return new Charted(
        new GroupFigures<>(told, this::name)
            .of(
                shell.say("chart.signs", String.valueOf(MinimalN.SHARE.least())),
                shell::some,
                shell.say("column.group"),
                List.of(
                    sign("exact_hits", Palette.BLUE, AmbitionRow::exact),
                    sign("lax", Palette.ORANGE, AmbitionRow::lax),
                    sign("blind", Palette.SAND, AmbitionRow::blind130))),
        ChartForm.BARS,
        "%");
  }

  private Part<AmbitionGroup> sign(
      String key, Palette colour, Function<AmbitionRow, Proportion> proportion) {
    return new Part<>(
        shell.say("column." + key), colour, group -> share(proportion.apply(group.signs())));
  }

  private static OptionalDouble share(Proportion proportion) {
    return MinimalN.SHARE.isReached(proportion.of()) && proportion.share().isPresent()
        ? OptionalDouble.of(proportion.share().getAsDouble() * WHOLE)
        : OptionalDouble.empty();
  }

  private String name(AmbitionGroup group) {
    return new GroupWord(group.signs().group(), shell.messages()).word();
  }
}
