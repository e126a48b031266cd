package duibiao.report;

import duibiao.analysis.DataDictionary.Column;
import duibiao.analysis.DataDictionary.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the star says of itself, in words for people.
record DictionaryWords(Messages messages) {
  private static final String MART = "mart_";
  private static final String IN_CHINESE = "_zh";

  /// The view that shows the same with Chinese names of columns, where there is one.
  static Optional<String> chineseView(Relation relation) {
    return relation.name().startsWith(MART)
        ? Optional.of(relation.name() + IN_CHINESE)
        : Optional.empty();
  }

  String kind(Relation relation) {
    return messages.say("dictionary.kind." + relation.kind());
  }

  Optional<String> unit(Column column) {
    return column.unit().map(unit -> known("dictionary.unit.", unit));
  }

  Optional<String> additivity(Column column) {
    return column.additivity().map(code -> known("dictionary.additivity.", code));
  }

  /// `key, → dim_region.region_key`.
  Optional<String> key(Column column) {
    List<String> words = new ArrayList<>();
    if (column.isKey()) {
      words.add(messages.say("dictionary.key"));
    }
    column.reference().ifPresent(target -> words.add("→ " + target));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /// The comment without the term that stands beside it.
  static String comment(String comment, Optional<String> term) {
    return term.map(word -> comment.replace(" 「" + word + "」", "")).orElse(comment);
  }

  private String known(String prefix, String code) {
    String key = prefix + code.replace(' ', '_');
    return messages.has(key) ? messages.say(key) : code;
  }
}
