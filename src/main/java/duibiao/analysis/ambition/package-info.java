/// How much targets ask, group by group, line by line, and of a single indicator: the answers of
/// `duibiao ambition`.
///
/// The star and a selection arrive; figures leave, each with the number of forms and lines behind
/// it. Lines stay in the engine; what comes here are sums of forms.
@NullMarked
package duibiao.analysis.ambition;

import org.jspecify.annotations.NullMarked;
