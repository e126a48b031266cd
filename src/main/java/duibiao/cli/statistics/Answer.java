package duibiao.cli.statistics;

import duibiao.analysis.statistics.Interval;
import duibiao.measure.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of an answer, in their order; what is not defined is null.
final class Answer {
  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

  ObjectNode fields() {
    return fields;
  }

  Answer put(String name, OptionalDouble value) {
    if (value.isPresent()) {
      put(name, value.getAsDouble());
    } else {
      fields.putNull(name);
    }
    return this;
  }

  /// A number with all its digits; there is no minus nought, and nothing that is no number.
  Answer put(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException(name + " is " + value);
    }
    fields.put(name, value + 0.0);
    return this;
  }

  Answer whole(String name, long value) {
    fields.put(name, value);
    return this;
  }

  Answer wholeIf(boolean isDefined, String name, long value) {
    return isDefined ? whole(name, value) : absent(name);
  }

  Answer flag(String name, boolean value) {
    fields.put(name, value);
    return this;
  }

  Answer flag(String name, Optional<Boolean> value) {
    fields.put(name, value.orElse(null));
    return this;
  }

  /// A field that only some values of an optional record hold.
  <T> Answer put(String name, Optional<T> record, Function<T, Double> value) {
    return put(
        name,
        record.map(found -> OptionalDouble.of(value.apply(found))).orElse(OptionalDouble.empty()));
  }

  Answer interval(String low, String high, Optional<Interval> interval) {
    return put(low, interval, Interval::low).put(high, interval, Interval::high);
  }

  /// An interval as a list of its two ends.
  Answer interval(String name, Optional<Interval> interval) {
    return numbers(
        name,
        interval
            .map(ends -> List.of(OptionalDouble.of(ends.low()), OptionalDouble.of(ends.high())))
            .orElse(List.of(OptionalDouble.empty(), OptionalDouble.empty())));
  }

  Answer numbers(String name, Collection<OptionalDouble> values) {
    ArrayNode list = fields.putArray(name);
    for (OptionalDouble value : values) {
      if (value.isPresent()) {
        if (!Double.isFinite(value.getAsDouble())) {
          throw new ArithmeticException(name + " is " + value.getAsDouble());
        }
        list.add(value.getAsDouble() + 0.0);
      } else {
        list.addNull();
      }
    }
    return this;
  }

  /// One number a record, null where there is no record.
  <T> Answer numbers(String name, List<Optional<T>> records, Function<T, OptionalDouble> value) {
    return numbers(
        name,
        records.stream().map(found -> found.map(value).orElse(OptionalDouble.empty())).toList());
  }

  Answer flags(String name, List<Optional<Boolean>> values) {
    ArrayNode list = fields.putArray(name);
    values.forEach(value -> list.add(value.orElse(null)));
    return this;
  }

  Answer absent(String... names) {
    for (String name : names) {
      fields.putNull(name);
    }
    return this;
  }

  Answer nested(String name, Answer nested) {
    fields.set(name, nested.fields);
    return this;
  }

  Answer list(String name, List<Answer> answers) {
    ArrayNode list = fields.putArray(name);
    answers.forEach(answer -> list.add(answer.fields));
    return this;
  }

  /// Why something is null, when something is.
  Answer reason(Optional<Reason> reason) {
    reason.ifPresent(why -> fields.put("reason", why.name()));
    return this;
  }
}
