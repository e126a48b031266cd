package duibiao.warehouse;

import duibiao.conform.DimensionKeys;
import duibiao.conform.FormFingerprint;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.FilingDate;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.warehouse.StarRow.FormId;
import duibiao.warehouse.StarRow.LineId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One form as star rows: itself, its lines and its findings.
final class FormRows {
  private final FormId id;
  private final LoadedForm form;
  private final Evaluation evaluation;
  private final String fingerprint;
  private final long evaluationKey;
  private final Cells cells;

  FormRows(FormId id, LoadedForm form) {
    this.id = id;
    this.form = form;
    this.evaluation = form.evaluation();
    this.fingerprint = FormFingerprint.of(evaluation, form.keys());
    this.evaluationKey = SurrogateKey.ofForm("fact_evaluation", fingerprint);
    this.cells = new Cells(evaluation.place().sheet());
  }

  String fingerprint() {
    return fingerprint;
  }

  FormPlace place() {
    return evaluation.place();
  }

  /// @param more findings that only the whole file gives
  /// @param sentences what a finding says to people
  List<StarRow> rows(List<Finding> more, Function<Finding, String> sentences) {
    Decimals decimals = new Decimals();
    List<StarRow> rows = new ArrayList<>(lines(new LineRows(cells, decimals)));
    StarRow.Totals totals = totals(decimals);
    List<Finding> findings =
        Stream.of(form.findings(), more, decimals.findings()).flatMap(List::stream).toList();
    rows.addAll(new FindingRows(id, fingerprint, evaluationKey, cells).of(findings, sentences));
    rows.add(row(totals, findings.size()));
    return rows;
  }

  private StarRow.Form row(StarRow.Totals totals, int findings) {
    DimensionKeys keys = form.keys();
    return new StarRow.Form(
        id,
        new StarRow.Version(
            SurrogateKey.ofForm("dim_source", fingerprint),
            evaluationKey,
            fingerprint,
            FormKey.of(evaluation, keys, fingerprint)),
        origin(),
        evaluation.year().map(BudgetYear::year).orElse(0),
        RegionRows.region(keys.region()),
        organisation(keys.organisation()),
        programme(keys.programme()),
        heading(),
        totals.withFindings(findings),
        cells.ofAmount(evaluation.total().score()),
        evaluation.filed().map(FilingDate::place).map(cells::of));
  }

  private StarRow.Origin origin() {
    return new StarRow.Origin(
        evaluation.place().sheet(),
        evaluation.place().range(),
        evaluation.year().map(BudgetYear::from).map(BudgetYear.From::code).orElse("unknown"),
        form.keys().regionFrom());
  }

  private static DimensionColumns.Organisation organisation(
      DimensionKeys.Organisation organisation) {
    return new DimensionColumns.Organisation(
        SurrogateKey.ofMember("dim_organisation", organisation.code()),
        organisation.code(),
        organisation.name(),
        organisation.bareName(),
        organisation.sector());
  }

  private static DimensionColumns.Programme programme(DimensionKeys.Programme programme) {
    return new DimensionColumns.Programme(
        SurrogateKey.ofMember("dim_programme", programme.code()),
        programme.code(),
        programme.name(),
        programme.identity().canonicalName(),
        SurrogateKey.ofMember("programme_family", programme.identity().family()),
        programme.identity().confidence(),
        programme.identity().reason());
  }

  private StarRow.Heading heading() {
    Names names = evaluation.names();
    return new StarRow.Heading(
        evaluation.kind().code(),
        evaluation.evaluator().code(),
        evaluation.stage().code(),
        names.title().map(Printed::text),
        names.programme().map(Printed::text),
        names.department().map(Printed::text),
        names.implementingUnit().map(Printed::text),
        evaluation.grade().map(Grade::printed),
        evaluation.filed().map(FilingDate::day),
        form.metrics().ruleset());
  }

  private StarRow.Totals totals(Decimals decimals) {
    return new StarRow.Totals(
        decimals.of(evaluation.total().weight()),
        decimals.of(evaluation.total().score()),
        form.metrics().expectedLow(),
        form.metrics().expectedHigh(),
        form.metrics().absence().map(Enum::name),
        evaluation.indicators().size(),
        evaluation.budget().size(),
        0);
  }

  private List<StarRow> lines(LineRows rows) {
    List<StarRow> lines = new ArrayList<>();
    for (int i = 0; i < evaluation.indicators().size(); i++) {
      lines.add(
          rows.indicator(
              line(i),
              evaluation.indicators().get(i),
              form.keys().indicators().get(i),
              form.metrics().lines().get(i)));
    }
    numbered(evaluation.budget(), rows::budget).forEach(lines::add);
    numbered(evaluation.goals(), rows::goal).forEach(lines::add);
    numbered(evaluation.sections(), rows::section).forEach(lines::add);
    numbered(evaluation.facts(), rows::figure).forEach(lines::add);
    return lines;
  }

  private <T> Stream<StarRow> numbered(
      List<T> lines, BiFunction<LineId, T, ? extends StarRow> row) {
    return IntStream.range(0, lines.size()).mapToObj(i -> row.apply(line(i), lines.get(i)));
  }

  private LineId line(int index) {
    return new LineId(id, evaluationKey, index + 1);
  }
}
