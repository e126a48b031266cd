package duibiao.form;

import duibiao.document.Document;
import duibiao.document.Paragraph;
import duibiao.form.Claim.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms whose figures stand in sentences: final accounts and short department reports, one after
/// the other in one text.
final class TextForms {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

  /// `北京市西城区残疾人联合会行政编制12人`: a region and an office begin a sentence.
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\p{IsHan}{1,9}(?:省|自治区|市|州|盟|区|县|旗)\\p{IsHan}{1,20}?(?:局|委员会|联合会|厅|办公室|中心|人民政府|法院|检察院)");

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
    organisation(document)
        .ifPresent(name -> forms.forEach(form -> form.header.putIfAbsent(Label.DEPARTMENT, name)));
    return forms;
  }

  /// The organisation that the sentences name in full; none where they name two.
  private static Optional<Field> organisation(Document document) {
    Map<String, Field> named = new LinkedHashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      Matcher matcher = ORGANISATION.matcher(paragraph.text());
      if (matcher.lookingAt()) {
        named.putIfAbsent(matcher.group(), FigurePhrases.field(matcher.group(), paragraph));
      }
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
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
