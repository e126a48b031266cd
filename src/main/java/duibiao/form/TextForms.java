package duibiao.form;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.form.Claim.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms whose figures stand in sentences: final accounts and short department reports, one after
/// the other in one text.
final class TextForms {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

  private TextForms() {}

  static List<FormDraft> of(Document document, FormLabels labels) {
    List<FormDraft> forms = new ArrayList<>();
    Optional<String> year = Optional.empty();
    for (Paragraph paragraph : document.paragraphs()) {
      Optional<String> titleYear = year(paragraph.text());
      if (titleYear.isPresent() && labels.isReportTitle(paragraph.text())) {
        forms.add(new FormDraft("¶"));
        year = titleYear;
        title(forms.getLast(), paragraph);
      } else if (!forms.isEmpty()) {
        take(forms.getLast(), labels.figures().in(paragraph, year));
      }
    }
    forms.removeIf(form -> form.figures.isEmpty());
    return forms;
  }

  private static Optional<String> year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void title(FormDraft form, Paragraph paragraph) {
    Field title = FigurePhrases.field(paragraph.text(), paragraph);
    form.title.add(title);
    form.value(title, Claim.of(Use.TITLE));
    form.anchor();
  }

  private static void take(FormDraft form, List<Figure> figures) {
    form.figures.addAll(figures);
    figures.forEach(figure -> form.value(figure.sentence(), Claim.of(Use.SENTENCE)));
  }
}
