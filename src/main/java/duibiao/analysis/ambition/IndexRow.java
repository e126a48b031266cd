package duibiao.analysis.ambition;

import duibiao.analysis.Group;
import duibiao.analysis.comparison.Ranking;
import duibiao.analysis.comparison.RestFinding;
import duibiao.analysis.statistics.Funnel;
import java.util.Optional;
import java.util.OptionalDouble;

/// How much the targets of a group ask.
///
/// @param lines that promise something
/// @param stretchable lines that have a direction and leave room
/// @param unweighted forms that print no weight: each of their lines counts for 1
/// @param ambition absent where too little is there to publish it
/// @param laxWeight the share of the weight that lies on lax lines (M14)
/// @param tilt how much more that is than their share of the lines
/// @param place where the index stands in its family, by the parts that all have
/// @param finding how the stretch of its forms differs from that of the rest
/// @param isOutside whether it lies outside of the funnel
/// @param funnel how far its share of lax lines lies from that of all (S3); absent in small
///   families
public record IndexRow(
    Group group,
    int forms,
    int lines,
    int stretchable,
    int unweighted,
    Optional<Ambition> ambition,
    OptionalDouble laxWeight,
    OptionalDouble tilt,
    Ranking.Place place,
    RestFinding finding,
    Optional<Funnel.Unit> funnel,
    boolean isOutside) {}
