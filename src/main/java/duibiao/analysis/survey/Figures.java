package duibiao.analysis.survey;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Numbers of the star, which may be NULL.
final class Figures {
  private Figures() {}

  static OptionalDouble optional(@Nullable Number number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
  }
}
