package duibiao.analysis.comparison;

import duibiao.analysis.Family;
import duibiao.analysis.Group;
import duibiao.analysis.statistics.Estimate;
import java.util.Optional;

/// A group that wants to stand in a ranking.
///
/// @param estimate its figure and the standard error of that; absent where there is none
/// @param forms how many forms it comes from
/// @param lines how many indicator lines they have
public record Candidate(
    Group group, Family family, Optional<Estimate> estimate, int forms, int lines) {}
