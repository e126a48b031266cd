/// The formulas: what follows from plain numbers, by the definitions of the analytics
/// specification.
///
/// Arrays of numbers and small records arrive; records of figures leave, each with the number of
/// observations behind it. A figure that is not defined is absent, with the reason. It knows no
/// star, no query and no words, and applies no minimal number of observations: that is publication,
/// and the business of [duibiao.analysis.MinimalN].
@NullMarked
package duibiao.analysis.statistics;

import org.jspecify.annotations.NullMarked;
