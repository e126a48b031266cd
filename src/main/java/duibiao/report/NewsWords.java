package duibiao.report;

import duibiao.analysis.NewFindings;
import duibiao.analysis.NewFindings.Share;
import java.util.ArrayList;
import java.util.List;

/// What changed and through whom, in sentences: of a page, and below `duibiao diff`.
public record NewsWords(NewFindings news, Messages messages) {
  private static final double PERCENT = 100.0;

  /// How much came, and where most of it comes from: of a city, and of a kind.
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(say("news.came", news.forms(), news.findings(), news.gone()));
    if (!news.byCode().isEmpty()) {
      Share city = news.byCity().getFirst();
      sentences.add(
          say(
              "news.city",
              share(city.findings(), news.findings()),
              city.name(),
              share(city.forms(), news.forms())));
      Share code = news.byCode().getFirst();
      sentences.add(
          say(
              "news.code",
              share(code.findings(), news.findings()),
              code.code(),
              messages.say("kind." + code.code())));
    }
    return sentences;
  }

  /// `31 of 34 (91 %)`; of a few no share is told.
  private String share(int part, int whole) {
    String key = news.isEnoughForShares() ? "news.share" : "news.part";
    return say(key, part, whole, Math.round(PERCENT * part / whole));
  }

  private String say(String key, Object... arguments) {
    Object[] printed = new Object[arguments.length];
    for (int at = 0; at < arguments.length; at++) {
      printed[at] = String.valueOf(arguments[at]);
    }
    return messages.say(key, printed);
  }
}
