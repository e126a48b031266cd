package duibiao.analysis;

import static org.jooq.impl.DSL.and;

import duibiao.analysis.Group.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// What an answer is told by, the first dimension first; an organisation is always told with its
/// region, a programme with both.
///
/// One of the dimensions is what is compared, its *subject*: regions in `region,year`. The others
/// set families apart: a region of 2023 is held against those of 2023.
public record Grouping(List<Dimension> dimensions) {
  private static final Set<Dimension> CIRCUMSTANCES = Set.of(Dimension.YEAR, Dimension.EVALUATOR);

  public Grouping {
    dimensions = dimensions.stream().flatMap(Dimension::told).distinct().toList();
  }

  /// By region and year.
  public static Grouping usual() {
    return new Grouping(List.of(Dimension.REGION, Dimension.YEAR));
  }

  /// The same, and by evaluator where several are selected: what a unit says of itself and what a
  /// reviewer says of it are never one group.
  public Grouping within(Selection selection) {
    return selection.evaluator().isPresent()
        ? this
        : new Grouping(Stream.concat(dimensions.stream(), Stream.of(Dimension.EVALUATOR)).toList());
  }

  /// What is compared: a programme or an organisation with all it is told with; else what comes
  /// first, years and evaluators last.
  public List<Dimension> subject() {
    return Stream.of(Dimension.PROGRAMME, Dimension.ORGANISATION)
        .filter(dimensions::contains)
        .findFirst()
        .or(() -> dimensions.stream().filter(Predicate.not(CIRCUMSTANCES::contains)).findFirst())
        .or(() -> dimensions.stream().findFirst())
        .map(subject -> subject.told().toList())
        .orElse(List.of());
  }

  /// Whether groups are told by the class of indicator lines, which whole forms have not.
  public boolean isOfLines() {
    return dimensions.contains(Dimension.CLASS);
  }

  /// The columns that tell groups apart: code and name of each dimension.
  public List<Field<String>> fields(Mart mart) {
    List<Field<String>> fields = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      fields.add(dimension.codeIn(mart));
      fields.add(dimension.nameIn(mart));
    }
    return fields;
  }

  /// The forms that belong to any group.
  public Condition membersIn(Mart mart) {
    return and(dimensions.stream().map(dimension -> dimension.membersIn(mart)).toList());
  }

  /// The group of a row whose first columns are [#fields].
  public Group of(Record row) {
    return new Group(
        IntStream.range(0, dimensions.size())
            .mapToObj(i ->
                new Member(
                    dimensions.get(i),
                    row.get(2 * i, String.class),
                    row.get(2 * i + 1, String.class)))
            .toList());
  }

  /// What a group is one of: the groups that may be held against each other.
  public Family familyOf(Group group) {
    List<Dimension> subject = subject();
    Optional<Territory> level =
        group.members().stream()
            .filter(member -> subject.contains(member.dimension()))
            .filter(member -> member.dimension().isTerritory())
            .map(member -> Territory.of(member.code()))
            .findFirst();
    return new Family(
        group.members().stream().filter(member -> !subject.contains(member.dimension())).toList(),
        level);
  }

  /// The members of a group that name it within its family.
  public List<Member> subjectOf(Group group) {
    List<Dimension> subject = subject();
    return group.members().stream().filter(member -> subject.contains(member.dimension())).toList();
  }
}
