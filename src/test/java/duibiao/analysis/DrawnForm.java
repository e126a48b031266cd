package duibiao.analysis;

import duibiao.document.Place;
import duibiao.document.Span;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Indicator.Measured;
import duibiao.evaluation.Kind;
import duibiao.evaluation.Names;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Stage;
import duibiao.evaluation.Target;
import duibiao.evaluation.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form as tests draw it: a head, then its lines; `-` is nothing.
///
/// ```
/// form | 310000 上海市 | 2023 | programme | result | self | 99.98 of 100 | 市残联 | 困难帮扶
/// budget | 10 | 9.98
/// line | 困难帮扶人次 | ≥4000人次 | 6275人次 | 15 | 15
/// ```
///
/// @param cells the head, cell by cell
/// @param budget weight and score of the execution block, at most one row
record DrawnForm(List<String> cells, List<List<String>> budget, List<List<String>> lines) {
  private static final Pattern NUMBER = Pattern.compile("([≥≤＝<>]?)(-?[0-9.]+)(\\D*)");
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "≥", Operator.AT_LEAST,
          "≤", Operator.AT_MOST,
          "＝", Operator.EQUAL,
          ">", Operator.ABOVE,
          "<", Operator.BELOW);

  static List<DrawnForm> all(String drawn) {
    List<DrawnForm> forms = new ArrayList<>();
    for (String row : drawn.lines().filter(line -> !line.isBlank()).toList()) {
      List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
      if (cells.getFirst().equals("form")) {
        forms.add(new DrawnForm(cells, new ArrayList<>(), new ArrayList<>()));
      } else if (cells.getFirst().equals("budget")) {
        forms.getLast().budget().add(cells);
      } else {
        forms.getLast().lines().add(cells);
      }
    }
    return forms;
  }

  String regionCode() {
    return cells.get(1).split(" ")[0];
  }

  /// The star has an unknown region of its own, with the key 0.
  long regionKey() {
    return regionCode().equals("unknown") ? 0 : Long.parseLong(regionCode());
  }

  String region() {
    return cells.get(1).split(" ")[1];
  }

  Optional<Integer> year() {
    return printed(cells.get(2)).map(Integer::valueOf);
  }

  Kind kind() {
    return Kind.valueOf(cells.get(3).toUpperCase(Locale.ROOT));
  }

  Stage stage() {
    return Stage.valueOf(cells.get(4).toUpperCase(Locale.ROOT));
  }

  Evaluator evaluator() {
    return Evaluator.valueOf(cells.get(5).toUpperCase(Locale.ROOT));
  }

  Optional<BigDecimal> score() {
    return printed(cells.get(6).split(" of ")[0]).map(BigDecimal::new);
  }

  Optional<BigDecimal> weight() {
    String[] total = cells.get(6).split(" of ");
    return total.length == 1 ? Optional.empty() : printed(total[1]).map(BigDecimal::new);
  }

  Optional<String> organisation() {
    return printed(cells.get(7));
  }

  Optional<String> programme() {
    return printed(cells.get(8));
  }

  Evaluation evaluation() {
    List<Indicator> indicators = new ArrayList<>();
    lines.forEach(line -> indicators.add(indicator(line, indicators.size())));
    return new Evaluation(
        kind(),
        evaluator(),
        stage(),
        Optional.empty(),
        new Names(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        indicators,
        new Total(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new FormPlace("Sheet1", new Span(0, 0, 20, 8)));
  }

  private static Indicator indicator(List<String> line, int number) {
    Place place = new Place.CellPlace("Sheet1", number + 6, 3);
    return new Indicator(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        printed(line.get(1)),
        new Measured<>(target(line.get(2)), Optional.of(place)),
        new Measured<>(actual(line.get(3)), Optional.of(place)),
        amount(line.get(4), place),
        amount(line.get(5), place),
        Optional.empty(),
        place);
  }

  private static Target target(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return printed(text).isEmpty() ? new Target.None(text) : new Target.Qualitative(text);
    }
    Quantity quantity = quantity(number);
    Operator operator = OPERATORS.getOrDefault(number.group(1), Operator.NONE);
    return quantity.isPercent()
        ? new Target.Percent(text, operator, quantity)
        : new Target.Numeric(text, operator, quantity);
  }

  private static Actual actual(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return text.equals("达成指标")
          ? new Actual.Met(text, Actual.Level.MET)
          : new Actual.Qualitative(text);
    }
    Quantity quantity = quantity(number);
    return quantity.isPercent()
        ? new Actual.Percent(text, Operator.NONE, quantity)
        : new Actual.Numeric(text, Operator.NONE, quantity);
  }

  private static Quantity quantity(Matcher number) {
    BigDecimal value = new BigDecimal(number.group(2));
    Optional<String> unit = Optional.of(number.group(3)).filter(text -> !text.isEmpty());
    return new Quantity(
        unit.filter(Quantity.PERCENT::equals).isPresent() ? value.movePointLeft(2) : value, unit);
  }

  private static Optional<Amount> amount(String text, Place place) {
    return printed(text).map(value -> new Amount(new BigDecimal(value), place));
  }

  private static Optional<String> printed(String text) {
    return Optional.of(text).filter(words -> !words.equals("-"));
  }
}
