package duibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the drafts of a document together: a form may go on in the next table, and a report spreads
/// one form over many.
final class FormAssembly {

  private FormAssembly() {}

  static List<FormDraft> assemble(List<FormDraft> drafts) {
    List<FormDraft> forms = new ArrayList<>();
    for (FormDraft draft : drafts) {
      if (draft.isAnchored()) {
        forms.add(draft);
      } else if (!forms.isEmpty() && continues(forms.getLast(), draft)) {
        forms.getLast().append(draft);
      }
    }
    List<FormDraft> all = forms.isEmpty() ? report(drafts).map(List::of).orElse(List.of()) : forms;
    return withReviews(all);
  }

  private static List<FormDraft> withReviews(List<FormDraft> forms) {
    List<FormDraft> all = new ArrayList<>();
    for (FormDraft form : forms) {
      Optional<FormDraft> review = form.reviewed();
      all.add(form);
      review.ifPresent(all::add);
    }
    return all;
  }

  /// A table without a title or names of its own goes on from the form before it, as long as that
  /// has no total.
  private static boolean continues(FormDraft form, FormDraft draft) {
    return draft.title.isEmpty()
        && form.total.isEmpty()
        && (!draft.indicators.isEmpty() || !draft.total.isEmpty());
  }

  /// A report without a header block: all its tables are one form.
  private static Optional<FormDraft> report(List<FormDraft> drafts) {
    List<FormDraft> tables =
        drafts.stream().filter(draft -> draft.hasBody() || !draft.sections.isEmpty()).toList();
    if (tables.stream().allMatch(draft -> draft.indicators.isEmpty())) {
      return Optional.empty();
    }
    FormDraft report = new FormDraft(tables.getFirst().sheet);
    for (FormDraft table : drafts) {
      if (report.title.isEmpty()) {
        report.title.addAll(table.title);
        table.title.forEach(line -> report.value(line, Claim.of(Claim.Use.TITLE)));
      }
      if (tables.contains(table)) {
        report.append(table);
        if (table.hasActuals()) {
          report.tableWithActuals();
        }
      }
    }
    List<FormRow> merged = PlanAndResult.merge(report.indicators);
    report.indicators.clear();
    report.indicators.addAll(merged);
    return Optional.of(report);
  }
}
