package duibiao.evaluation;

import duibiao.document.Place;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure that stands in a sentence: `预算执行率94.56%`.
///
/// @param name an identifier such as `budget_execution_rate`
/// @param text the sentence, as printed
public record Fact(
    String name, BigDecimal value, Optional<String> unit, String text, Place place) {}
