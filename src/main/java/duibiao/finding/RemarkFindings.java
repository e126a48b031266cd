package duibiao.finding;

import duibiao.document.Document;
import duibiao.document.Place;
import duibiao.document.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader remarked on a file, which of its forms are blank, and which of its labels are
/// almost known, as findings.
public final class RemarkFindings {

  private RemarkFindings() {}

  /// A text in the head of a table that is no known label and nearly is one.
  ///
  /// @param places where it stands
  /// @param label the label's name in the dictionary
  /// @param spelling the spelling there that it is nearest to
  public record Suggestion(List<Place> places, String text, String label, String spelling) {

    public Suggestion {
      places = List.copyOf(places);
    }
  }

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

  /// What to add to the dictionary, label by label.
  public static List<Finding> of(List<Suggestion> suggestions) {
    return suggestions.stream()
        .map(likely ->
            new Finding(
                FindingCode.LABEL_SUGGESTED,
                likely.places(),
                Optional.empty(),
                Optional.of("%s (%s)".formatted(likely.spelling(), likely.label())),
                Optional.of(likely.text())))
        .toList();
  }

  private static FindingCode code(Remark.Kind kind) {
    return switch (kind) {
      case FORMAT_DIFFERS -> FindingCode.FORMAT_DIFFERS;
      case HIDDEN_SHEET -> FindingCode.HIDDEN_SHEET;
      case HIDDEN_CELLS -> FindingCode.HIDDEN_CELLS;
      case FORMULA_NO_VALUE -> FindingCode.FORMULA_NO_VALUE;
      case FORMULA_STALE -> FindingCode.FORMULA_STALE;
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
