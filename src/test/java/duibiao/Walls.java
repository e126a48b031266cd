package duibiao;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of names, drawn one a line: a name, a colon, and the names that stand behind it.
record Walls(Map<String, Set<String>> table) {
  static Walls of(String drawn) {
    return new Walls(
        drawn
            .lines()
            .map(line -> line.split(":", -1))
            .collect(toMap(parts -> parts[0].strip(), parts -> words(parts[1]))));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : Set.of(text.strip().split("\\s+"));
  }

  Set<String> names() {
    return table.keySet();
  }

  Set<String> behind(String name) {
    return Optional.ofNullable(table.get(name))
        .orElseThrow(() -> new AssertionError("the house has no package " + name));
  }

  /// `reading` for everything in `duibiao.reading` and below it, `duibiao` for the root.
  static String stage(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length == 1 ? names[0] : names[1];
  }

  static String topLevelName(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost.getSimpleName();
  }
}
