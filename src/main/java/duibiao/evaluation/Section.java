package duibiao.evaluation;

import duibiao.document.Place;
import java.util.Optional;

/// A scored block that is no indicator: `当年预算执行情况 20 19.31`, or a row of 资金管理情况.
public record Section(String name, Optional<Amount> weight, Optional<Amount> score, Place place) {}
