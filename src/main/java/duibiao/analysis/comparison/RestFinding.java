package duibiao.analysis.comparison;

import duibiao.analysis.statistics.RestTest;
import java.util.OptionalDouble;

/// How a group differs from all others of its family (D3, S4).
///
/// @param adjusted p, adjusted for the groups of the family; absent of groups too small to be
///   tested
/// @param shift in points; told of what may be a finding only
/// @param isFinding whether it differs more than chance explains, and by enough
public record RestFinding(
    Sample sample,
    RestTest test,
    OptionalDouble adjusted,
    OptionalDouble shift,
    boolean isFinding) {}
