package duibiao.bench;

import duibiao.conform.Conformer;
import duibiao.finding.EvaluationChecks;
import duibiao.form.FormLabels;
import duibiao.form.FormRecogniser;
import duibiao.interpret.EvaluationInterpreter;
import duibiao.interpret.FundingDictionary;
import duibiao.interpret.LevelDictionary;
import duibiao.interpret.UnitDictionary;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import duibiao.pipeline.BaseUnits;
import duibiao.pipeline.FilePipeline;
import duibiao.reading.DocumentReader;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The stages with the dictionaries of the installation, put together as the pipeline does.
@State(Scope.Benchmark)
public class Stages {
  private final DocumentReader reader = new DocumentReader();
  private @Nullable FormRecogniser recogniser;
  private @Nullable EvaluationInterpreter interpreter;
  private @Nullable EvaluationChecks checks;
  private @Nullable Conformer conformer;
  private @Nullable FilePipeline pipeline;

  /// Reads the dictionaries.
  @Setup(Level.Trial)
  public void prepare() {
    Path dictionary = Path.of(System.getProperty("duibiao.home", ""), "jobs", "dictionary");
    UnitDictionary units = UnitDictionary.read(dictionary.resolve("units.yml"));
    LevelDictionary levels = LevelDictionary.read(dictionary.resolve("levels.yml"));
    recogniser = new FormRecogniser(FormLabels.read(dictionary));
    interpreter = new EvaluationInterpreter(FundingDictionary.read(dictionary), units, levels);
    checks = new EvaluationChecks(Rulesets.read(dictionary), Units.read(dictionary));
    conformer = Conformer.read(dictionary, new BaseUnits(units), 0.8);
    pipeline = new FilePipeline(dictionary);
  }

  DocumentReader reader() {
    return reader;
  }

  FormRecogniser recogniser() {
    return Objects.requireNonNull(recogniser);
  }

  EvaluationInterpreter interpreter() {
    return Objects.requireNonNull(interpreter);
  }

  EvaluationChecks checks() {
    return Objects.requireNonNull(checks);
  }

  Conformer conformer() {
    return Objects.requireNonNull(conformer);
  }

  FilePipeline pipeline() {
    return Objects.requireNonNull(pipeline);
  }
}
