package duibiao.report;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The sentences for people, from `messages_zh.properties` and `messages_en.properties`.
///
/// Keys begin with what they are about: `answer.` for tables, `finding.` for findings. Both files
/// have the same keys.
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  public static Messages in(Language language) {
    return new Messages(
        ResourceBundle.getBundle(
            "messages",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /// A sentence with its arguments filled in: `{0}` is the first. Numbers are given as they shall
  /// be printed.
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
  }

  /// The words of a key, or others where it has none.
  public String orElse(String key, String otherwise) {
    return has(key) ? say(key) : otherwise;
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
