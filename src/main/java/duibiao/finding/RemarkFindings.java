package duibiao.finding;

import duibiao.document.Document;
import duibiao.document.Remark;
import java.util.ArrayList;
import java.util.List;

/// What the reader remarked on a file, and which of its forms are blank, as findings.
public final class RemarkFindings {

  private RemarkFindings() {}

  /// The findings on the file as a whole.
  ///
  /// @param rejected the sheets whose forms are blank templates
  public static List<Finding> of(Document document, List<String> rejected) {
    List<Finding> findings = new ArrayList<>();
    for (Remark remark : document.remarks()) {
      findings.add(
          Finding.at(code(remark.kind()), remark.place().stream().toList(), remark.text()));
    }
    rejected.forEach(
        sheet -> findings.add(Finding.at(FindingCode.FORM_REJECTED, List.of(), sheet)));
    return findings;
  }

  private static FindingCode code(Remark.Kind kind) {
    return switch (kind) {
      case FORMAT_DIFFERS -> FindingCode.FORMAT_DIFFERS;
      case HIDDEN_SHEET -> FindingCode.HIDDEN_SHEET;
      case HIDDEN_CELLS -> FindingCode.HIDDEN_CELLS;
      case FORMULA_NO_VALUE -> FindingCode.FORMULA_NO_VALUE;
      case CELL_ERROR -> FindingCode.CELL_ERROR;
      case SCALED_FORMAT -> FindingCode.SCALED_FORMAT;
      case EXTERNAL_LINK -> FindingCode.EXTERNAL_LINK;
      case BAD_CELL -> FindingCode.BAD_CELL;
      case BAD_MERGE -> FindingCode.BAD_MERGE;
      case TEXT_TOO_LONG -> FindingCode.TEXT_TOO_LONG;
      case PRECISION -> FindingCode.PRECISION;
    };
  }
}
