package duibiao.pipeline;

import duibiao.conform.Conformed;
import duibiao.conform.Conformer;
import duibiao.document.Document;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.finding.EvaluationChecks;
import duibiao.finding.Finding;
import duibiao.finding.RemarkFindings;
import duibiao.form.Claims;
import duibiao.form.Form;
import duibiao.form.FormLabels;
import duibiao.form.FormRecogniser;
import duibiao.form.Recognition;
import duibiao.interpret.EvaluationInterpreter;
import duibiao.interpret.FundingDictionary;
import duibiao.interpret.LevelDictionary;
import duibiao.interpret.UnitDictionary;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.reading.DocumentReader;
import duibiao.reading.DocumentSource;
import duibiao.reading.Reading;
import duibiao.reading.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program for one file: open, recognise, interpret, check, conform. It keeps nothing between
/// files, so that any number of threads may share it.
public final class FilePipeline {
  private final DocumentSource documents;
  private final FormRecogniser recogniser;
  private final EvaluationInterpreter interpreter;
  private final EvaluationChecks checks;
  private final Conformer conformer;

  /// A pipeline with the dictionaries of a folder that reads in this process: for files of our own.
  public FilePipeline(Path dictionary) {
    this(dictionary, new DocumentReader());
  }

  /// A pipeline with the dictionaries of a folder, `jobs/dictionary` of the installation.
  ///
  /// @param documents who opens the files
  public FilePipeline(Path dictionary, DocumentSource documents) {
    this.documents = documents;
    UnitDictionary units = UnitDictionary.read(dictionary.resolve("units.yml"));
    LevelDictionary levels = LevelDictionary.read(dictionary.resolve("levels.yml"));
    recogniser = new FormRecogniser(FormLabels.read(dictionary));
    interpreter = new EvaluationInterpreter(FundingDictionary.read(dictionary), units, levels);
    Rulesets rulesets = Rulesets.read(dictionary);
    checks = new EvaluationChecks(rulesets, Units.read(dictionary));
    double minMatch = rulesets.of(Optional.empty()).matchConfMin();
    conformer = Conformer.read(dictionary, new BaseUnits(units), minMatch);
  }

  /// Reads a file whole; a file that cannot be read, or holds no form, gives a refusal and never an
  /// exception.
  public Inspection inspect(SourceFile source, Circumstances circumstances) {
    return switch (documents.read(source)) {
      case Reading.Opened(Document document) -> recognised(source, document, circumstances);
      case Reading.Refused(Reading.Reason reason, String format, String detail) ->
          Inspection.refused(source, new Refusal(reason.code(), detail));
    };
  }

  private Inspection recognised(SourceFile source, Document document, Circumstances circumstances) {
    Recognition recognition = recogniser.recognise(document);
    List<Finding> suggestions = RemarkFindings.of(Suggestions.in(recognition.heads()));
    return switch (recognition) {
      case Recognition.Recognised found -> {
        RepeatedForms forms =
            RepeatedForms.of(
                found.forms().stream().map(form -> inspected(form, circumstances)).toList());
        List<Finding> problems = new ArrayList<>(RemarkFindings.of(document, found.rejected()));
        problems.addAll(forms.findings());
        problems.addAll(suggestions);
        yield new Inspection(
            source,
            Optional.of(document.format()),
            Optional.empty(),
            found.claims(),
            found.heads(),
            problems,
            forms.once(),
            found.rejected().size());
      }
      case Recognition.NotRecognised(Recognition.Reason reason, Claims claims, var heads) ->
          new Inspection(
              source,
              Optional.of(document.format()),
              Optional.of(refusal(reason)),
              claims,
              heads,
              suggestions,
              List.of(),
              0);
    };
  }

  private InspectedForm inspected(Form form, Circumstances circumstances) {
    Evaluation evaluation = interpreter.interpret(form, circumstances);
    Conformed conformed = conformer.conform(evaluation, circumstances);
    List<Finding> findings = new ArrayList<>(checks.of(evaluation));
    findings.addAll(conformed.findings());
    return new InspectedForm(evaluation, conformed.keys(), findings);
  }

  private static Refusal refusal(Recognition.Reason reason) {
    return new Refusal(
        reason.name(),
        switch (reason) {
          case NO_FORM_FOUND ->
              "no table carries the labels of an evaluation form; a label spelled in a new way goes"
                  + " into labels.yml";
          case EMPTY_FORM ->
              "the form is a blank template: no indicator and no amount is filled in";
        });
  }
}
