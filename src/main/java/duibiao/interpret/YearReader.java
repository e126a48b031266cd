package duibiao.interpret;

import duibiao.document.Place;
import duibiao.document.PlainText;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.BudgetYear.From;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Doubt;
import duibiao.form.Field;
import duibiao.form.Form;
import duibiao.form.FormRow;
import duibiao.form.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The budget year of a form: from its title, else from its names and goals where they agree, else
/// from file, folder or job.
final class YearReader {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?=年|[-/.]|$|\\D)");
  private static final Pattern BUDGET_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");
  private static final Pattern IN_CHARACTERS = Pattern.compile("([〇零○一二三四五六七八九]{4})年");
  private static final String CHARACTERS = "零一二三四五六七八九";

  private YearReader() {}

  /// A year and what was doubtful about it.
  record Reading(Optional<BudgetYear> year, List<Doubt> doubts) {}

  static Reading read(Form form, Circumstances circumstances) {
    Optional<BudgetYear> printed = printed(form);
    Optional<BudgetYear> outside = ofPath(circumstances.path());
    List<Doubt> doubts = new ArrayList<>();
    if (printed.isPresent()
        && outside.isPresent()
        && printed.get().year() != outside.get().year()) {
      doubts.add(
          new Doubt(
              Doubt.Kind.YEAR_CONFLICT,
              places(form),
              "%d, %d".formatted(printed.get().year(), outside.get().year())));
    }
    boolean sure = printed.filter(year -> year.from() != From.GOAL).isPresent();
    Optional<BudgetYear> year =
        (sure ? printed : outside.or(() -> printed))
            .or(() -> circumstances.year().map(given -> new BudgetYear(given, From.JOB)));
    return new Reading(year, doubts);
  }

  private static List<Place> places(Form form) {
    return form.title().stream().map(Field::place).limit(1).toList();
  }

  private static Optional<BudgetYear> printed(Form form) {
    return only(form.title(), BUDGET_YEAR, From.TITLE)
        .or(() -> only(header(form), BUDGET_YEAR, From.HEADER))
        .or(() -> only(goals(form), BUDGET_YEAR, From.GOAL));
  }

  private static List<Field> header(Form form) {
    return form.header().get(Label.PROGRAMME).stream().toList();
  }

  private static List<Field> goals(Form form) {
    List<Field> texts = new ArrayList<>();
    for (FormRow row : form.goals()) {
      texts.addAll(row.fields().values());
    }
    for (FormRow row : form.indicators()) {
      row.get(Label.TARGET).ifPresent(texts::add);
    }
    return texts;
  }

  /// The year that these cells name, when they name one only.
  private static Optional<BudgetYear> only(List<Field> fields, Pattern pattern, From from) {
    Set<Integer> years = new TreeSet<>();
    fields.forEach(field -> years.addAll(years(field.text(), pattern)));
    return years.size() == 1
        ? Optional.of(new BudgetYear(years.iterator().next(), from))
        : Optional.empty();
  }

  private static Optional<BudgetYear> ofPath(String path) {
    List<String> parts = List.of(path.split("/"));
    for (int at = parts.size() - 1; at >= 0; at--) {
      Set<Integer> years = years(parts.get(at), YEAR);
      if (years.size() == 1) {
        From from = at == parts.size() - 1 ? From.FILE_NAME : From.FOLDER;
        return Optional.of(new BudgetYear(years.iterator().next(), from));
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> years(String text, Pattern pattern) {
    String folded = PlainText.fold(text);
    if (!isPossible(folded)) {
      return Set.of();
    }
    Set<Integer> years = new TreeSet<>();
    pattern
        .matcher(folded)
        .results()
        .map(match -> Integer.parseInt(match.group(1)))
        .forEach(years::add);
    IN_CHARACTERS.matcher(folded).results().map(YearReader::inCharacters).forEach(years::add);
    years.removeIf(year -> year < 1990 || year > 2100);
    return years;
  }

  /// Most texts name no year; they are told apart without looking closer.
  private static boolean isPossible(String folded) {
    return folded.indexOf('年') >= 0 || folded.contains("19") || folded.contains("20");
  }

  private static int inCharacters(MatchResult match) {
    int year = 0;
    for (char sign : match.group(1).toCharArray()) {
      year = year * 10 + Math.max(0, CHARACTERS.indexOf(sign));
    }
    return year;
  }
}
