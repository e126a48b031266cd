package duibiao.analysis.ambition;

import duibiao.analysis.statistics.Proportion;

/// All that is told of how a group sets its targets.
///
/// @param signs what its lines show
/// @param habits what actuals do around targets, and how points are given
/// @param pairs its targets beside last year's actuals
/// @param explained lines with a reason, of those that want one (M15)
/// @param repeated of those the lines whose reason stands word for word beside several
/// @param index the Ambition Index, its place and what stands out
public record AmbitionGroup(
    AmbitionRow signs,
    TargetHabits habits,
    YearPairs pairs,
    Proportion explained,
    Proportion repeated,
    IndexRow index) {}
