/// How scores distribute, where their differences come from, and which groups differ: the answers
/// of `duibiao scores`.
///
/// The star and a selection arrive; figures leave, each with the number of forms behind it.
@NullMarked
package duibiao.analysis.scores;

import org.jspecify.annotations.NullMarked;
