import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds every Java source to one format, google-java-format's. A program of the build, run from
/// its source because the formatter needs the JDK that knows the sources' syntax, not the one that
/// runs Maven.
///
/// Arguments: `check`, which fails and names the files, or `write`, which puts them right; then the
/// folders.
final class FormatSources {
  private final Formatter formatter = new Formatter();
  private final List<String> faults = new ArrayList<>();
  private final boolean writes;

  private FormatSources(boolean writes) {
    this.writes = writes;
  }

  public static void main(String[] arguments) throws IOException {
    FormatSources format = new FormatSources(arguments[0].equals("write"));
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      format.visit(Path.of(folder));
    }
    if (!format.faults.isEmpty()) {
      format.faults.forEach(System.err::println);
      System.err.println(
          "To put the format right: mvn -q validate exec:exec@format -Dformat=write");
      System.exit(1);
    }
  }

  private void visit(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        visitSource(file);
      }
    }
  }

  private void visitSource(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      String formatted = formatter.formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        return;
      }
      if (writes) {
        Files.writeString(file, formatted);
      } else {
        faults.add("not formatted: " + file);
      }
    } catch (FormatterException e) {
      faults.add(file + ":" + e.getMessage());
    }
  }
}
