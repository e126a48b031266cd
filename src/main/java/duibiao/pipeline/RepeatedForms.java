package duibiao.pipeline;

import duibiao.conform.FormFingerprint;
import duibiao.document.Place;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.pipeline.Inspection.InspectedForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The forms of a file, each once: a form that says to the letter what an earlier one of the same
/// file says is told and left out.
///
/// @param findings one for each form left out, at the cell it begins in
record RepeatedForms(List<InspectedForm> once, List<Finding> findings) {

  static RepeatedForms of(List<InspectedForm> forms) {
    if (forms.size() < 2) {
      return new RepeatedForms(forms, List.of());
    }
    Set<String> seen = new HashSet<>();
    List<InspectedForm> once = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (InspectedForm form : forms) {
      if (seen.add(FormFingerprint.of(form.evaluation(), form.keys()))) {
        once.add(form);
      } else {
        findings.add(repeated(form));
      }
    }
    return new RepeatedForms(once, findings);
  }

  private static Finding repeated(InspectedForm form) {
    Place corner =
        new Place.CellPlace(
            form.evaluation().place().sheet(),
            form.evaluation().place().area().top(),
            form.evaluation().place().area().left());
    return Finding.at(
        FindingCode.DUPLICATE_BLOCK, List.of(corner), form.evaluation().place().range());
  }
}
