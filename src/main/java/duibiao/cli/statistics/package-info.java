/// Statistical cases in JSON, answered by the formulas of [duibiao.analysis.statistics] and
/// [duibiao.measure]: what `duibiao stats` does.
///
/// An array of cases arrives, an array of answers leaves, in the same order. It maps names to
/// records and records to names; it computes nothing by itself.
@NullMarked
package duibiao.cli.statistics;

import org.jspecify.annotations.NullMarked;
