package duibiao.evaluation;

import duibiao.document.Place;
import java.time.LocalDate;

/// The day on which a form says that it was filed: `填报日期：2024年3月15日`.
public record FilingDate(LocalDate day, Place place) {}
