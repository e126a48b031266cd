package duibiao.cli.painting;

import duibiao.form.Claims;
import duibiao.report.Messages;
import java.util.List;
import org.jsoup.nodes.Element;

/// What nobody claimed, with links to where it stands.
record UnclaimedList(Messages messages, Marks marks) {
  private static final int MOST = 1_000;

  void paint(Element main, Claims claims) {
    List<Claims.Entry> unclaimed = claims.unclaimed();
    Element section = main.appendElement("section").attr("id", PageHeader.UNCLAIMED);
    String count = String.valueOf(unclaimed.size());
    section.appendElement("h2").text(messages.say("inspect.unclaimed", count));
    Element list = section.appendElement("ul").addClass("unclaimed-list");
    for (Claims.Entry entry : unclaimed.stream().limit(MOST).toList()) {
      Element line = list.appendElement("li");
      NoteList.link(line, entry.place(), marks);
      line.appendElement("span").attr("lang", "zh-CN").text(entry.text());
    }
    if (unclaimed.size() > MOST) {
      String more = String.valueOf(unclaimed.size() - MOST);
      section.appendElement("p").text(messages.say("inspect.page.more_unclaimed", more));
    }
  }
}
