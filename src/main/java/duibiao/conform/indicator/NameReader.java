package duibiao.conform.indicator;

import java.util.List;
import java.util.Optional;

/// Reads a name: what it measures, of whom or what, in which dimension, and how sure that is.
///
/// @param minConfidence below it the words of the name stay as printed
record NameReader(MeasureDictionary measures, SubjectDictionary subjects, double minConfidence) {

  /// What a name was read as.
  ///
  /// @param subject in canonical words, or as printed
  /// @param subjectClass the class of the subject, where one is known
  /// @param steps what was changed; none when the words stay as printed
  record Reading(
      Measure measure,
      String dimension,
      String subject,
      Optional<String> subjectClass,
      List<Step> steps) {

    Reading {
      steps = List.copyOf(steps);
    }

    double confidence() {
      return steps.stream().mapToDouble(Step::confidence).reduce(1, (one, next) -> one * next);
    }

    /// Named as people would name it; the same for all lines of one reading.
    String name() {
      return subject + measure.name(dimension);
    }

    /// What it is comparable with.
    String family() {
      if (measure.isOneFamily()) {
        return measure.code() + " " + dimension;
      }
      return measure.code() + " " + subjectClass.orElse(subject) + " " + dimension;
    }
  }

  /// In canonical words when that is certain enough, else as printed.
  Reading read(String name, Optional<BaseUnit> unit) {
    Reading canonical = read(name, unit, true);
    return canonical.confidence() < minConfidence ? read(name, unit, false) : canonical;
  }

  /// In the words of the name.
  Reading asPrinted(String name, Optional<BaseUnit> unit) {
    return read(name, unit, false);
  }

  private Reading read(String name, Optional<BaseUnit> unit, boolean isCanonical) {
    int end = endOfName(name);
    MeasureDictionary.Split split = measures.split(name.substring(0, end));
    Subject subject = subjects.read(split.stem(), split.measure());
    String dimension = dimension(split, unit, subject);
    Measure measure = measure(split, dimension, subject);
    String text = isCanonical ? subject.text() : split.stem();
    return new Reading(
        measure,
        measure.equals(measures.incidents()) ? Dimensions.CASES : dimension,
        text + name.substring(end),
        subjects.wordClass(text),
        isCanonical ? subject.steps() : List.of());
  }

  /// Where a remark in brackets begins that closes a name: 低保发放人数(按月平均).
  private static int endOfName(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open > 0 ? open : name.length();
  }

  private String dimension(
      MeasureDictionary.Split split, Optional<BaseUnit> unit, Subject subject) {
    String printed = unit.map(measures.dimensions()::of).orElse(split.dimension());
    boolean isUnspecific = printed.equals(Dimensions.COUNT);
    if (isUnspecific && Dimensions.isCounted(split.dimension())) {
      boolean isOfPeople = split.dimension().equals(Dimensions.COUNT) && subject.isOfPeople();
      return isOfPeople ? Dimensions.PEOPLE : split.dimension();
    }
    return printed;
  }

  private Measure measure(MeasureDictionary.Split split, String dimension, Subject subject) {
    boolean isCounted = Dimensions.isCounted(dimension);
    boolean isStatement = measures.isStatement(split.measure());
    Measure measure = isStatement && isCounted ? measures.count() : split.measure();
    boolean isOfFaults = subject.wordClass().filter(subjects::isIncident).isPresent();
    return isOfFaults && measure.equals(measures.count()) && Dimensions.isCountedInPieces(dimension)
        ? measures.incidents()
        : measure;
  }
}
