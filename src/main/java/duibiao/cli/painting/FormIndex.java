package duibiao.cli.painting;

import duibiao.document.Place;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Printed;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.InspectedForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where on the page the forms of a file begin.
final class FormIndex {
  private final List<InspectedForm> forms;
  private final Marks marks;
  private final Map<String, Map<Integer, Integer>> bySheet = new HashMap<>();

  FormIndex(Inspection file, Marks marks) {
    this.forms = file.forms();
    this.marks = marks;
    for (int number = 1; number <= forms.size(); number++) {
      FormPlace place = form(number).place();
      bySheet
          .computeIfAbsent(place.sheet(), first -> new HashMap<>())
          .putIfAbsent(place.area().top(), number);
    }
  }

  int count() {
    return forms.size();
  }

  InspectedForm inspected(int number) {
    return forms.get(number - 1);
  }

  Evaluation form(int number) {
    return inspected(number).evaluation();
  }

  /// The rows of a sheet that forms begin in; of two that begin in one row the first.
  Map<Integer, Integer> rows(String sheet) {
    return bySheet.getOrDefault(sheet, Map.of());
  }

  /// The anchor of a form: its first row, or in running text its title.
  Optional<String> anchor(int number) {
    FormPlace place = form(number).place();
    Optional<Place> title = form(number).names().title().map(Printed::place);
    return place.area().isSingle()
        ? title.flatMap(marks::id)
        : Optional.ofNullable(rows(place.sheet()).get(place.area().top()))
            .filter(first -> marks.isPainted(place.sheet(), place.area().top()))
            .map(GridPainter::formId);
  }
}
