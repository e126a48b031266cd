package duibiao.evaluation;

import java.util.Optional;

/// A numbered annual goal 「年度绩效目标」: a sentence promised and a sentence on what came of it.
///
/// @param number 1-based, as printed or in order
public record Goal(int number, Optional<Printed> expected, Optional<Printed> achieved) {}
