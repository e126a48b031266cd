package duibiao.report;

import duibiao.analysis.FindingRow;
import duibiao.analysis.FindingRow.Kind;
import java.util.Locale;

/// What is said of a kind of finding, in the reader's language; where a code has no words of its
/// own, those of its matter hold.
public record FindingWords(Messages messages) {
  private static final String NOTHING = "—";

  /// The sentence with its expected and found values filled in.
  public String sentence(FindingRow row) {
    return messages.say(
        "finding." + row.kind().code(),
        row.text().expected().orElse(NOTHING),
        row.text().found().orElse(NOTHING));
  }

  public String name(Kind kind) {
    return messages.say("kind." + kind.code());
  }

  public String severity(Kind kind) {
    return messages.say("answer.severity." + kind.severity());
  }

  public String matter(Kind kind) {
    return messages.say("matter." + kind.matter());
  }

  public String formula(Kind kind) {
    return of("formula", kind);
  }

  public String innocent(Kind kind) {
    return of("innocent", kind);
  }

  public String check(Kind kind) {
    return of("check", kind);
  }

  private String of(String what, Kind kind) {
    String own = what + "." + kind.code();
    return messages.say(
        messages.has(own) ? own : what + "." + kind.matter().toUpperCase(Locale.ROOT));
  }
}
