package duibiao.pipeline;

import duibiao.document.Document;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.finding.EvaluationChecks;
import duibiao.finding.Finding;
import duibiao.form.Form;
import duibiao.form.FormLabels;
import duibiao.form.FormRecogniser;
import duibiao.form.Recognition;
import duibiao.form.TestingGrid;
import duibiao.interpret.EvaluationInterpreter;
import duibiao.interpret.FundingDictionary;
import duibiao.interpret.LevelDictionary;
import duibiao.interpret.UnitDictionary;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.nio.file.Path;
import java.util.List;

/// A drawn form, read as a file's would be: recognised, interpreted, checked.
record DrawnEvaluation(Evaluation evaluation, List<Finding> findings) {
  private static final Path DICTIONARY =
      Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary");
  private static final FormRecogniser RECOGNISER = new FormRecogniser(FormLabels.read(DICTIONARY));
  private static final EvaluationInterpreter INTERPRETER =
      new EvaluationInterpreter(
          FundingDictionary.read(DICTIONARY),
          UnitDictionary.read(DICTIONARY.resolve("units.yml")),
          LevelDictionary.read(DICTIONARY.resolve("levels.yml")));
  private static final EvaluationChecks CHECKS =
      new EvaluationChecks(Rulesets.read(DICTIONARY), Units.read(DICTIONARY));

  /// With the dictionaries of the installation.
  static EvaluationInterpreter interpreter() {
    return INTERPRETER;
  }

  static DrawnEvaluation of(String drawing) {
    return at("drawn.xlsx", drawing);
  }

  static DrawnEvaluation at(String path, String drawing) {
    Document document = TestingGrid.document(drawing);
    Recognition recognition = RECOGNISER.recognise(document);
    if (!(recognition instanceof Recognition.Recognised found)) {
      throw new AssertionError("no form: " + recognition);
    }
    Form form = found.forms().getFirst();
    Evaluation evaluation = INTERPRETER.interpret(form, Circumstances.ofPath(path));
    return new DrawnEvaluation(evaluation, CHECKS.of(evaluation));
  }

  /// The findings as `CODE expected/found`.
  List<String> said() {
    return findings.stream()
        .map(finding ->
            "%s %s/%s"
                .formatted(
                    finding.code(), finding.expected().orElse("-"), finding.found().orElse("-")))
        .toList();
  }
}
