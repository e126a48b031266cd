package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Span;
import duibiao.form.Claim.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Document to forms, by labels, merged cells and structure; never by a city's name or a fixed
/// cell.
public final class FormRecogniser {
  /// A form whose labels stand below one another has no more rows than a form has columns.
  private static final int MOST_LABELS = 40;

  private final FormLabels dictionary;

  public FormRecogniser(FormLabels dictionary) {
    this.dictionary = dictionary;
  }

  /// The forms of a document, and the account of its cells.
  public Recognition recognise(Document document) {
    return recognise(document, dictionary.ofOneDocument());
  }

  private static Recognition recognise(Document document, FormLabels labels) {
    List<FormDraft> drafts = new ArrayList<>();
    for (int grid = 0; grid < document.grids().size(); grid++) {
      drafts.addAll(drafts(document.grids().get(grid), labels, captions(document, grid)));
    }
    List<HeadRow> heads = drafts.stream().flatMap(draft -> draft.heads.stream()).toList();
    List<FormDraft> inTables = FormAssembly.assemble(drafts);
    List<FormDraft> forms = inTables.isEmpty() ? TextForms.of(document, labels) : inTables;
    takeConclusions(document, forms, labels);
    List<FormDraft> filled = forms.stream().filter(FormDraft::hasFigures).toList();
    Map<Place, Claim> taken = new HashMap<>();
    forms.forEach(draft -> taken.putAll(draft.claims));
    Claims claims = Claims.of(document, taken);
    if (filled.isEmpty()) {
      return new Recognition.NotRecognised(
          forms.isEmpty() ? Recognition.Reason.NO_FORM_FOUND : Recognition.Reason.EMPTY_FORM,
          claims,
          heads);
    }
    List<String> rejected =
        forms.stream().filter(draft -> !draft.hasFigures()).map(draft -> draft.sheet).toList();
    return new Recognition.Recognised(
        filled.stream().map(FormDraft::form).toList(), rejected, claims, heads);
  }

  /// The drafts of a grid; one without indicators is tried with rows and columns exchanged, for
  /// forms whose labels stand below one another.
  private static List<FormDraft> drafts(Grid grid, FormLabels labels, List<Field> captions) {
    List<FormDraft> upright = GridScan.drafts(grid, labels, captions);
    if (hasIndicators(upright) || grid.rowCount() > MOST_LABELS) {
      return upright;
    }
    List<FormDraft> lying = GridScan.drafts(grid.transposed(), labels, captions);
    lying.forEach(FormDraft::transpose);
    return hasIndicators(lying) ? lying : upright;
  }

  private static boolean hasIndicators(List<FormDraft> drafts) {
    return drafts.stream().anyMatch(draft -> !draft.indicators.isEmpty());
  }

  /// What the text around the only form of a document says of its grade.
  private static void takeConclusions(Document document, List<FormDraft> forms, FormLabels labels) {
    if (forms.size() == 1) {
      for (Paragraph paragraph : document.paragraphs()) {
        Field text = field(paragraph);
        if (labels.speaksOfGrade(paragraph.text())
            && !forms.getFirst().claims.containsKey(text.place())) {
          forms.getFirst().conclusions.add(text);
          forms.getFirst().claims.put(text.place(), Claim.of(Use.SENTENCE));
        }
      }
    }
  }

  /// The paragraphs that stand between the table before and this one.
  private static List<Field> captions(Document document, int grid) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.gridsBefore() == grid)
        .map(FormRecogniser::field)
        .toList();
  }

  private static Field field(Paragraph paragraph) {
    return new Field(Cell.ofText(paragraph.text(), Span.single(0, 0)), paragraph.place());
  }
}
