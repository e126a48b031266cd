package duibiao.analysis.ambition;

import duibiao.analysis.statistics.AmbitionIndex;
import duibiao.analysis.statistics.AmbitionParts;
import duibiao.analysis.statistics.Bootstrap;
import duibiao.analysis.statistics.Interval;
import java.util.Optional;

/// The Ambition Index of a group 「指标挑战性指数」: 0 to 100, higher asks more.
///
/// @param drawn its interval and error, forms drawn again and again (S5)
/// @param method how much it hangs on choices that others might make
/// @param covered the share of the weight that can stretch at all
public record Ambition(
    AmbitionParts parts,
    AmbitionIndex index,
    Bootstrap drawn,
    Optional<Interval> method,
    double covered) {}
