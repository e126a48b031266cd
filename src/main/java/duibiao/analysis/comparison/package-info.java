/// Groups of forms held against each other: which differ from the rest, which can be ranked, how
/// two or more of them differ, and how often chance alone would say so.
///
/// Figures of forms arrive, group by group, with the family that each group belongs to; verdicts
/// leave, corrected for how many there are. It knows no table and no words.
@NullMarked
package duibiao.analysis.comparison;

import org.jspecify.annotations.NullMarked;
