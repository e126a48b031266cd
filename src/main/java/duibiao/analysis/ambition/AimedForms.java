package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What the Ambition Index is made of, form by form, in their groups; lines stay in the engine.
record AimedForms(Star star, Selection selection, Grouping grouping, int leastPeers) {

  /// A group and what its forms add up to.
  record AimedGroup(Group group, List<FormAims> forms) {}

  /// The groups in the order of their codes, the forms of each in the order of their figures.
  List<AimedGroup> ask() {
    List<Field<String>> groups = groups();
    try (Stream<Record> rows =
        star.ask()
            .select(groups)
            .select(FormAims.fields(leastPeers))
            .from(FormAims.LINES_OF_FORMS)
            .where(selection.in(Mart.INDICATORS))
            .and(grouping.membersIn(Mart.INDICATORS))
            .and(LineConditions.IS_RESULT)
            .groupBy(forms())
            .orderBy(groups)
            .fetchStream()) {
      return grouped(rows);
    }
  }

  /// A form has one of everything but classes: what it is told by needs no hashing.
  private List<Field<String>> groups() {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    return grouping.isOfLines()
        ? groups
        : groups.stream().<Field<String>>map(DSL::anyValue).toList();
  }

  private List<Field<?>> forms() {
    List<Field<?>> forms = new ArrayList<>();
    forms.add(MART_INDICATOR.EVALUATION_KEY);
    if (grouping.isOfLines()) {
      forms.addAll(grouping.fields(Mart.INDICATORS));
    }
    return forms;
  }

  private List<AimedGroup> grouped(Stream<Record> rows) {
    List<AimedGroup> groups = new ArrayList<>();
    rows.forEach(row -> {
      Group group = grouping.of(row);
      if (groups.isEmpty() || !groups.getLast().group().equals(group)) {
        groups.add(new AimedGroup(group, new ArrayList<>()));
      }
      groups.getLast().forms().add(FormAims.of(row));
    });
    groups.forEach(group -> group.forms().sort(FormAims.BY_FIGURES));
    return groups;
  }
}
