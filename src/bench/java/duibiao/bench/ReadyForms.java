package duibiao.bench;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.form.Form;
import duibiao.form.Recognition;
import duibiao.reading.Reading;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The same forms as each stage takes them up: documents, forms, evaluations.
@State(Scope.Thread)
public class ReadyForms {
  private final List<Ready> forms = new ArrayList<>();
  private int next;

  /// One form at every stage.
  record Ready(Document document, Form form, Evaluation evaluation, Circumstances circumstances) {}

  /// Takes the forms through all stages once.
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    Stages stages = new Stages();
    stages.prepare();
    for (SourceFile source : FormFiles.sources(folder, Format.XLSX)) {
      forms.add(ready(source, stages));
    }
    FormFiles.delete(folder);
  }

  private static Ready ready(SourceFile source, Stages stages) {
    if (stages.reader().read(source) instanceof Reading.Opened(Document document)
        && stages.recogniser().recognise(document) instanceof Recognition.Recognised found
        && found.forms().size() == 1) {
      Form form = found.forms().getFirst();
      Circumstances circumstances = Circumstances.ofPath(source.name());
      Evaluation evaluation = stages.interpreter().interpret(form, circumstances);
      return new Ready(document, form, evaluation, circumstances);
    }
    throw new IllegalStateException(source.name() + ": not read as one form");
  }

  Ready next() {
    next = (next + 1) % forms.size();
    return forms.get(next);
  }

  List<Ready> all() {
    return forms;
  }
}
