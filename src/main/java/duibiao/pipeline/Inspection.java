package duibiao.pipeline;

import duibiao.conform.DimensionKeys;
import duibiao.document.Format;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.form.Claims;
import duibiao.form.HeadRow;
import duibiao.reading.SourceFile;
import java.util.List;
import java.util.Optional;

/// All that one file gave: verdict, evaluations with their keys and findings, and what nobody
/// claimed.
///
/// @param format what the content was recognised as, where it is a format that is read
/// @param refusal why nothing of the file may be loaded
/// @param claims the account of its cells; all zero where the file could not be opened
/// @param heads the rows that head its tables, or seem to
/// @param problems what concerns the file rather than one form
/// @param formsRejected forms that are blank templates
public record Inspection(
    SourceFile source,
    Optional<Format> format,
    Optional<Refusal> refusal,
    Claims claims,
    List<HeadRow> heads,
    List<Finding> problems,
    List<InspectedForm> forms,
    int formsRejected) {

  public Inspection {
    heads = List.copyOf(heads);
    problems = List.copyOf(problems);
    forms = List.copyOf(forms);
  }

  /// A file that could not be opened, or of which reading failed by a fault of the program.
  public static Inspection refused(SourceFile source, Refusal refusal) {
    return new Inspection(
        source,
        Optional.empty(),
        Optional.of(refusal),
        Claims.none(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  /// Why a file is quarantined.
  ///
  /// @param code a reason code of the reliability promise; the message files say under
  ///   `refusal.<CODE>` what it means and what to do
  /// @param detail what was found, as a technical remark
  public record Refusal(String code, String detail) {

    /// What was found, without the advice behind it, which the message files give.
    public String found() {
      int advice = detail.lastIndexOf("; ");
      return advice < 0 ? detail : detail.substring(0, advice);
    }
  }

  /// One form with its keys and all findings on it.
  public record InspectedForm(Evaluation evaluation, DimensionKeys keys, List<Finding> findings) {

    public InspectedForm {
      findings = List.copyOf(findings);
    }
  }

  public int cellsSeen() {
    return claims.seen();
  }

  public int cellsUsed() {
    return claims.used();
  }

  public int cellsTakenAsLabels() {
    return claims.labels();
  }

  public int cellsUnclaimed() {
    return claims.unclaimed().size();
  }

  /// Every cell and paragraph that no field took and that is no known label.
  public List<Printed> unclaimed() {
    return claims.unclaimed().stream()
        .map(entry -> new Printed(entry.text(), entry.place()))
        .toList();
  }

  /// What becomes of the file.
  public Verdict verdict() {
    if (refusal.isPresent()) {
      return Verdict.QUARANTINE;
    }
    boolean isPlain =
        forms.stream()
            .flatMap(form -> form.findings().stream())
            .noneMatch(finding -> finding.code().isIssue());
    return problems.isEmpty() && isPlain ? Verdict.LOAD : Verdict.WARN;
  }
}
