package duibiao.pipeline;

import duibiao.document.Place;
import duibiao.finding.RemarkFindings.Suggestion;
import duibiao.form.HeadRow;
import duibiao.form.HeadRow.Heading;
import duibiao.form.LikelyLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The labels of a file that are almost known, each once with all its places.
final class Suggestions {
  private record Text(String text, LikelyLabel likely) {}

  private Suggestions() {}

  static List<Suggestion> in(List<HeadRow> heads) {
    Map<Text, List<Place>> places = new LinkedHashMap<>();
    for (HeadRow head : heads) {
      for (Heading heading : head.headings()) {
        heading
            .likely()
            .map(likely -> new Text(heading.text(), likely))
            .ifPresent(text ->
                places.computeIfAbsent(text, first -> new ArrayList<>()).add(heading.place()));
      }
    }
    return places.entrySet().stream()
        .map(entry -> suggestion(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Suggestion suggestion(Text text, List<Place> places) {
    LikelyLabel likely = text.likely();
    return new Suggestion(places, text.text(), likely.label().name(), likely.spelling());
  }
}
