package duibiao.evaluation;

import java.math.BigDecimal;

/// The unit in which a form prints money, and where that was read.
///
/// @param printed `万元`, `元`, `亿元`, as printed
/// @param yuan how many yuan one of it is
/// @param isAssumed true when no unit was printed and the usual 万元 was taken
public record MoneyUnit(String printed, BigDecimal yuan, boolean isAssumed) {}
