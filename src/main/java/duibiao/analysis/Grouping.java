package duibiao.analysis;

import duibiao.analysis.Group.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;

/// What an answer is told by, the first dimension first; an organisation is always told with its
/// region.
public record Grouping(List<Dimension> dimensions) {

  public Grouping {
    dimensions =
        dimensions.stream()
            .flatMap(dimension ->
                dimension == Dimension.ORGANISATION
                    ? Stream.of(Dimension.REGION, dimension)
                    : Stream.of(dimension))
            .distinct()
            .toList();
  }

  /// By region and year.
  public static Grouping usual() {
    return new Grouping(List.of(Dimension.REGION, Dimension.YEAR));
  }

  List<Field<String>> fields(Mart mart) {
    List<Field<String>> fields = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      fields.add(dimension.codeIn(mart));
      fields.add(dimension.nameIn(mart));
    }
    return fields;
  }

  /// The group of a row whose first columns are [#fields].
  Group of(Record row) {
    return new Group(
        IntStream.range(0, dimensions.size())
            .mapToObj(i ->
                new Member(
                    dimensions.get(i),
                    row.get(2 * i, String.class),
                    row.get(2 * i + 1, String.class)))
            .toList());
  }
}
