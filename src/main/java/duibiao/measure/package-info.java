/// What one line of a form measures: target against actual, in figures.
///
/// An [duibiao.evaluation.Evaluation] arrives, [duibiao.measure.FormMetrics] leave: attainment,
/// whether the target was met, how lax it was, and the score that the rules imply. Every parameter
/// stands in the [duibiao.measure.Ruleset]. It must not know the database, a region, or any other
/// form than the one at hand: comparing is not its business. This is where `double` begins.
@NullMarked
package duibiao.measure;

import org.jspecify.annotations.NullMarked;
