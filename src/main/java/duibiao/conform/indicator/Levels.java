package duibiao.conform.indicator;

/// The canonical codes of both printed levels.
///
/// @param level1 `output`, `outcome`, `satisfaction`, `cost` or `unknown`
/// @param level2 `quantity`, `quality`, `timeliness`, … or `unknown`
public record Levels(String level1, String level2) {}
