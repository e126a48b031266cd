package duibiao.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a finding says to people, in one language; the sentences stand in the message files under
/// `finding.<CODE>`.
public final class Sentences {
  private static final String NOTHING = "—";

  private final ResourceBundle messages;

  private Sentences(ResourceBundle messages) {
    this.messages = messages;
  }

  /// The sentences in Chinese or, for any other locale, in English.
  public static Sentences in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new Sentences(
        ResourceBundle.getBundle("messages", chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  /// Why a file is not loaded, and what to do.
  ///
  /// @param code a reason code of the reliability promise
  /// @param found what was found in the file
  public String ofRefusal(String code, String found) {
    return MessageFormat.format(messages.getString("refusal." + code), found);
  }

  /// The finding's sentence with its expected and found values filled in.
  public String of(Finding finding) {
    return MessageFormat.format(
        messages.getString("finding." + finding.code().name()),
        finding.expected().orElse(NOTHING),
        finding.found().orElse(NOTHING));
  }
}
