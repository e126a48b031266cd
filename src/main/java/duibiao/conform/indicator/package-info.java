/// Indicator lines to canonical indicators.
///
/// A name arrives with its unit and its printed levels; a
/// [duibiao.conform.indicator.CanonicalIndicator] leaves, with the confidence of the match and the
/// reason for it. The answer is a function of these and of the dictionaries alone, never of what
/// else was loaded, so that no load reshuffles keys.
@NullMarked
package duibiao.conform.indicator;

import org.jspecify.annotations.NullMarked;
