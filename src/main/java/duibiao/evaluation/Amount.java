package duibiao.evaluation;

import duibiao.document.Place;
import java.math.BigDecimal;

/// A printed figure and where it stands: money in the unit of its budget row, or a rate, weight or
/// score.
public record Amount(BigDecimal value, Place place) {}
