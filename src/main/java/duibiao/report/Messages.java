package duibiao.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/// The sentences for people, from `messages_zh.properties` and `messages_en.properties`.
///
/// Keys begin with what they are about: `answer.` for tables, `finding.` for findings. Both files
/// have the same keys.
public final class Messages {
  private static final List<String> NAMES = List.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}");

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

  /// The sentences whose keys begin so, by the rest of the key; their arguments stay `{0}`.
  public Map<String, String> startingWith(String prefix) {
    Map<String, String> found = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .forEach(key -> found.put(key.substring(prefix.length()), say(key, NAMES.toArray())));
    return found;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
