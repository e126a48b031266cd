package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whole answers, held against files that a person can read.
final class Golden {
  private static final Path RESOURCES =
      Path.of(System.getProperty("duibiao.home"), "src/test/resources");

  private Golden() {}

  static Star star(String name) {
    return TestingStar.of(read("stars/" + name));
  }

  static String written(List<AnswerTable> tables, Format format, Language language) {
    StringWriter text = new StringWriter();
    new TableWriter(format, new Screen(Screen.USUAL_WIDTH, Screen.Ink.PLAIN), Messages.in(language))
        .write(tables, new PrintWriter(text));
    return text.toString();
  }

  /// With `GOLDEN=write` in the environment the files are written anew; look at the difference
  /// then.
  static void assertSame(String name, String text) {
    if ("write".equals(System.getenv("GOLDEN"))) {
      write(name, text);
    }
    assertThat(text).isEqualToNormalizingNewlines(read("answers/" + name));
  }

  private static String read(String name) {
    try {
      return Files.readString(RESOURCES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String name, String text) {
    try {
      Files.writeString(RESOURCES.resolve("answers").resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
