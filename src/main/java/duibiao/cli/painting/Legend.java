package duibiao.cli.painting;

import duibiao.form.Claim;
import duibiao.form.Claim.Use;
import duibiao.form.Claims;
import duibiao.report.Messages;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the colours mean, with the number of cells that have each.
record Legend(Messages messages, Claims claims) {

  void paint(Element main) {
    Tags tags = new Tags(messages);
    Map<Use, Integer> counts = new EnumMap<>(Use.class);
    for (Claims.Entry entry : claims.entries()) {
      entry.claim().map(Claim::use).ifPresent(use -> counts.merge(use, 1, Integer::sum));
    }
    Element list = main.appendElement("section").appendElement("ul").addClass("legend");
    counts.forEach((use, count) -> entry(list, Tags.colour(use), tags.word(use), count));
    entry(list, Tags.UNCLAIMED, tags.unclaimed(), claims.unclaimed().size());
  }

  private static void entry(Element list, String colour, String word, int count) {
    if (count > 0) {
      Element entry = list.appendElement("li").addClass("taken").addClass(colour);
      entry.text(word + " " + count);
    }
  }
}
