/// All that a report shows, asked once: the answers of `duibiao scores`, `ambition` and `findings`
/// beside the lines, years and amounts that its charts draw.
///
/// The star and a selection arrive; one [duibiao.analysis.survey.Survey] leaves, every figure with
/// its n and, where it is not to be shown, the reason.
@NullMarked
package duibiao.analysis.survey;

import org.jspecify.annotations.NullMarked;
