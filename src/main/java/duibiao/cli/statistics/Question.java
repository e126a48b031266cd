package duibiao.cli.statistics;

import duibiao.analysis.statistics.Resampling;
import duibiao.analysis.statistics.Seed;
import duibiao.measure.Ruleset;
import duibiao.measure.Units;

/// One case: what is asked, of what, and by which rules.
///
/// @param ruleset the latest, with what the case overrides
record Question(
    String id,
    String statistic,
    Fields inputs,
    Fields params,
    Ruleset ruleset,
    int specVersion,
    Units units) {

  /// The case is its own group: it is always drawn alike.
  Seed seed() {
    return new Seed(specVersion, ruleset.id(), statistic, id);
  }

  Resampling resampling() {
    return new Resampling(
        seed(), params.whole("B", ruleset.boot().usual()), confidence(Resampling.USUAL_CONFIDENCE));
  }

  double confidence(double otherwise) {
    double confidence = params.number("conf", otherwise);
    if (!(confidence > 0 && confidence < 1)) {
      throw WrongCase.input("conf: " + confidence + " is not between 0 and 1");
    }
    return confidence;
  }
}
