package duibiao.pipeline;

import duibiao.conform.DimensionKeys;
import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Fact;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.pipeline.Inspection.InspectedForm;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One form of the `inspect` contract.
final class EvaluationJson {
  private final Sentences sentences;

  EvaluationJson(Sentences sentences) {
    this.sentences = sentences;
  }

  void form(ObjectNode node, InspectedForm form) {
    Evaluation evaluation = form.evaluation();
    node.put("sheet", evaluation.place().sheet());
    node.put("range", evaluation.place().range());
    node.put("kind", evaluation.kind().code());
    node.put("evaluator", evaluation.evaluator().code());
    node.put("stage", evaluation.stage().code());
    node.put("year", evaluation.year().map(BudgetYear::year).orElse(null));
    node.put("year_from", evaluation.year().map(year -> year.from().code()).orElse(null));
    region(node, form);
    names(node, evaluation.names());
    ArrayNode budget = node.putArray("budget");
    evaluation.budget().forEach(line -> budget(budget.addObject(), line));
    ArrayNode goals = node.putArray("goals");
    evaluation.goals().forEach(goal -> goal(goals.addObject(), goal));
    ArrayNode indicators = node.putArray("indicators");
    evaluation.indicators().forEach(line -> IndicatorJson.indicator(indicators.addObject(), line));
    points(node.putObject("total"), evaluation.total().weight(), evaluation.total().score());
    node.put("grade", evaluation.grade().map(Grade::printed).orElse(null));
    ArrayNode sections = node.putArray("sections");
    evaluation.sections().forEach(section -> section(sections.addObject(), section));
    ArrayNode facts = node.putArray("facts");
    evaluation.facts().forEach(fact -> fact(facts.addObject(), fact));
    ArrayNode findings = node.putArray("findings");
    form.findings().forEach(finding -> finding(findings.addObject(), finding));
  }

  private static void region(ObjectNode node, InspectedForm form) {
    DimensionKeys.Region region = form.keys().region();
    if (region.isKnown() && region.hasPublicCode()) {
      node.putObject("region").put("code", region.code()).put("name", region.name());
    } else if (region.isKnown()) {
      node.putObject("region")
          .put("code", region.prefectureCode().or(region::provinceCode).orElseThrow())
          .put("name", region.prefectureName().or(region::provinceName).orElseThrow())
          .put("zone", region.name());
    } else {
      node.putNull("region");
    }
  }

  private static void names(ObjectNode node, Names names) {
    node.put("title", text(names.title()));
    node.put("programme", text(names.programme()));
    node.put("department", text(names.department()));
    node.put("implementing_unit", text(names.implementingUnit()));
  }

  private static @org.jspecify.annotations.Nullable String text(Optional<Printed> printed) {
    return printed.map(Printed::text).orElse(null);
  }

  private static void budget(ObjectNode node, BudgetLine line) {
    node.put("label", line.label());
    node.put("source", line.source().code());
    amount(node, "initial", line.initial());
    amount(node, "adjusted", line.adjusted());
    amount(node, "executed", line.executed());
    node.put("unit", line.unit().printed());
    amount(node, "rate", line.rate());
    amount(node, "weight", line.weight());
    amount(node, "score", line.score());
    ObjectNode where = node.putObject("where");
    where(where, "initial", line.initial());
    where(where, "adjusted", line.adjusted());
    where(where, "executed", line.executed());
    where(where, "rate", line.rate());
    where(where, "weight", line.weight());
    where(where, "score", line.score());
  }

  static void amount(ObjectNode node, String name, Optional<Amount> amount) {
    node.put(name, amount.map(Amount::value).map(EvaluationJson::plain).orElse(null));
  }

  /// A decimal without trailing zeros and without an exponent, so that 5.00 and 5 are written
  /// alike.
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static void where(ObjectNode node, String name, Optional<Amount> amount) {
    amount.map(Amount::place).map(Place::address).ifPresent(place -> node.put(name, place));
  }

  private static void goal(ObjectNode node, Goal goal) {
    node.put("no", goal.number())
        .put("expected", text(goal.expected()))
        .put("achieved", text(goal.achieved()));
  }

  private static void points(ObjectNode node, Optional<Amount> weight, Optional<Amount> score) {
    amount(node, "weight", weight);
    amount(node, "score", score);
  }

  private static void section(ObjectNode node, Section section) {
    node.put("name", section.name());
    points(node, section.weight(), section.score());
  }

  private static void fact(ObjectNode node, Fact fact) {
    node.put("name", fact.name())
        .put("value", plain(fact.value()))
        .put("unit", fact.unit().orElse(null))
        .put("text", fact.text())
        .put("where", fact.place().address());
  }

  private void finding(ObjectNode node, Finding finding) {
    node.put("code", finding.code().name())
        .put("matter", finding.code().matter().code())
        .put("severity", finding.code().severity().code())
        .put("message", sentences.of(finding));
    ArrayNode where = node.putArray("where");
    finding.places().forEach(place -> where.add(place.address()));
    node.put("expected", finding.expected().orElse(null))
        .put("found", finding.found().orElse(null));
  }
}
