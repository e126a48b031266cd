package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.FilingDate;
import duibiao.form.Field;
import duibiao.form.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day on which a form was filed, from the lines above and below it: `填报日期：2024年3月15日`, or the
/// day in the cell behind the label. A month alone is no day, and two days are none.
final class FilingDateReader {
  private static final Pattern LABEL = Pattern.compile("(?:填报|填表|填制|上报|报送)(?:日期|时间)(?:为|:)?");

  private FilingDateReader() {}

  static Optional<FilingDate> read(Form form) {
    Map<LocalDate, FilingDate> days = new LinkedHashMap<>();
    List<Field> margins = form.margins();
    for (int at = 0; at < margins.size(); at++) {
      Matcher label = LABEL.matcher(PlainText.narrow(margins.get(at).text()));
      if (label.find()) {
        String rest = PlainText.narrow(margins.get(at).text()).substring(label.end());
        Field field =
            rest.isEmpty() && at + 1 < margins.size() ? margins.get(at + 1) : margins.get(at);
        day(rest.isEmpty() ? PlainText.narrow(field.text()) : rest)
            .ifPresent(day -> days.putIfAbsent(day, new FilingDate(day, field.place())));
      }
    }
    return days.size() == 1 ? days.values().stream().findFirst() : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    return MomentScan.take(new Cursor(text, 0))
        .filter(moment -> moment.day().isPresent())
        .flatMap(Moment::date);
  }
}
