package duibiao.evaluation;

import java.util.Optional;

/// The total row 「总分」: weight (usually 100) and total score, as printed.
public record Total(Optional<Amount> weight, Optional<Amount> score) {}
