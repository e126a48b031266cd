package duibiao.form;

import duibiao.document.Place;
import duibiao.document.Span;
import duibiao.form.Claim.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form while its rows are being read.
final class FormDraft {
  final String sheet;
  final List<Field> title = new ArrayList<>();
  final Map<Label, Field> header = new EnumMap<>(Label.class);
  final List<Field> moneyUnits = new ArrayList<>();
  final List<FormRow> budget = new ArrayList<>();
  final List<FormRow> goals = new ArrayList<>();
  final List<FormRow> indicators = new ArrayList<>();
  final Map<Label, Field> total = new EnumMap<>(Label.class);
  final List<FormRow> sections = new ArrayList<>();
  final List<Field> conclusions = new ArrayList<>();
  final List<Figure> figures = new ArrayList<>();
  final List<Rival> rivals = new ArrayList<>();
  final List<Field> margins = new ArrayList<>();
  final List<HeadRow> heads = new ArrayList<>();
  final Map<Place, Claim> claims = new HashMap<>();
  private Optional<Field> reviewer = Optional.empty();
  private boolean isAnchored;
  private boolean hasActuals;
  private int top = Integer.MAX_VALUE;
  private int left = Integer.MAX_VALUE;
  private int bottom = -1;
  private int right = -1;

  FormDraft(String sheet) {
    this.sheet = sheet;
  }

  /// Claims a cell for its value, whatever it was taken for before.
  void value(Field field, Claim claim) {
    claims.put(field.place(), claim);
    reach(field.cell().span());
  }

  /// Claims a cell as a label, unless it is a value already.
  void label(Field field, Optional<Label> label) {
    claims.putIfAbsent(field.place(), new Claim(Use.LABEL, label));
    reach(field.cell().span());
  }

  /// Exchanges rows and columns of the area, for a form that was read from a transposed grid.
  void transpose() {
    if (bottom >= 0) {
      Span area = new Span(top, left, bottom, right).transposed();
      top = area.top();
      left = area.left();
      bottom = area.bottom();
      right = area.right();
    }
  }

  private void reach(Span span) {
    top = Math.min(top, span.top());
    left = Math.min(left, span.left());
    bottom = Math.max(bottom, span.bottom());
    right = Math.max(right, span.right());
  }

  void tableWithActuals() {
    hasActuals = true;
  }

  /// The cell that heads the scores of a reviewer.
  void reviewedUnder(Field head) {
    reviewer = Optional.of(head);
  }

  /// The same form as somebody else scored it, where a column of its own says so.
  Optional<FormDraft> reviewed() {
    if (reviewer.isEmpty()) {
      return Optional.empty();
    }
    FormDraft review = new FormDraft(sheet);
    review.append(this);
    review.title.addAll(title);
    review.isAnchored = isAnchored;
    review.reviewer = reviewer;
    review.reach(new Span(top, left, bottom, right));
    review.indicators.replaceAll(row -> row.moved(Label.REVIEW_SCORE, Label.SCORE));
    FormRow total = new FormRow(this.total).moved(Label.REVIEW_SCORE, Label.SCORE);
    review.total.clear();
    review.total.putAll(total.fields());
    reviewer = Optional.empty();
    return Optional.of(review);
  }

  void continueTable(boolean withActuals) {
    hasActuals = withActuals;
  }

  boolean hasActuals() {
    return hasActuals;
  }

  /// The place for a name is there, filled in or blank.
  void anchor() {
    isAnchored = true;
  }

  /// A form of its own has a place for the name of its programme or its organisation.
  boolean isAnchored() {
    return isAnchored;
  }

  boolean hasBody() {
    return !budget.isEmpty() || !indicators.isEmpty() || !goals.isEmpty();
  }

  /// Something was filled in, so that it is no blank template.
  boolean hasFigures() {
    return !indicators.isEmpty()
        || !figures.isEmpty()
        || budget.stream().anyMatch(row -> row.fields().keySet().stream().anyMatch(Label::isAmount))
            && isAnchored();
  }

  /// What stands under a continued head belongs to the form before it.
  void append(FormDraft more) {
    budget.addAll(more.budget);
    goals.addAll(more.goals);
    indicators.addAll(more.indicators);
    sections.addAll(more.sections);
    conclusions.addAll(more.conclusions);
    figures.addAll(more.figures);
    rivals.addAll(more.rivals);
    moneyUnits.addAll(more.moneyUnits);
    margins.addAll(more.margins);
    more.total.forEach(total::putIfAbsent);
    more.header.forEach(header::putIfAbsent);
    claims.putAll(more.claims);
    hasActuals |= more.hasActuals;
  }

  Form form() {
    Span area = bottom < 0 ? Span.single(0, 0) : new Span(top, left, Math.max(top, bottom), right);
    return new Form(
        sheet,
        area,
        title,
        new FormRow(header),
        moneyUnits,
        budget,
        goals,
        indicators,
        new FormRow(total),
        sections,
        conclusions,
        figures,
        rivals,
        reviewer,
        margins,
        hasActuals);
  }
}
