package duibiao.conform;

import duibiao.document.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A name or one of its spellings to the code that all regions share.
public final class NameDictionary {
  private final DictionaryFile file;
  private final Map<String, String> codes = new HashMap<>();

  public NameDictionary(DictionaryFile file) {
    this.file = file;
  }

  /// Adds a spelling; one that already has another code is refused.
  public void add(String spelling, String code) {
    String earlier = codes.putIfAbsent(PlainText.fold(spelling), code);
    if (earlier != null && !earlier.equals(code)) {
      throw file.fault(spelling, "stands for " + earlier + " and for " + code);
    }
  }

  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(PlainText.fold(name)));
  }
}
