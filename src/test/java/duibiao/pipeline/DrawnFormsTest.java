package duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.evaluation.Circumstances;
import duibiao.form.FormLabels;
import duibiao.form.FormRecogniser;
import duibiao.form.Recognition;
import duibiao.form.TestingGrid;
import duibiao.interpret.EvaluationInterpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Layouts of public forms, drawn, each beside what it says; a further layout is a further pair of
/// files in `src/test/resources/forms`.
///
/// The first line of a drawing is the path of its file. With `GOLDEN=write` in the environment the
/// meanings are written anew; look at the difference then.
class DrawnFormsTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Path FORMS = HOME.resolve("src/test/resources/forms");
  private static final FormRecogniser RECOGNISER =
      new FormRecogniser(FormLabels.read(HOME.resolve("jobs/dictionary")));
  private static final EvaluationInterpreter INTERPRETER = DrawnEvaluation.interpreter();

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".grid"))
          .map(file -> file.substring(0, file.length() - ".grid".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItsFormPrints(String name) throws IOException {
    String meaning = meaning(Files.readString(FORMS.resolve(name + ".grid")));
    Path expected = FORMS.resolve(name + ".expected.yml");
    if ("write".equals(System.getenv("GOLDEN"))) {
      Files.writeString(expected, meaning);
    }
    assertThat(meaning).isEqualToNormalizingNewlines(Files.readString(expected));
  }

  private static String meaning(String drawing) {
    String path = drawing.lines().findFirst().orElseThrow().substring(1).strip();
    Document document = TestingGrid.document(drawing);
    Recognition recognition = RECOGNISER.recognise(document);
    assertThat(recognition).isInstanceOf(Recognition.Recognised.class);
    return ((Recognition.Recognised) recognition)
            .forms().stream()
                .map(form -> INTERPRETER.interpret(form, Circumstances.ofPath(path)))
                .map(evaluation -> new PrintedMeaning().of(evaluation))
                .collect(Collectors.joining("---\n"))
        + PrintedMeaning.unclaimed(recognition.claims());
  }
}
