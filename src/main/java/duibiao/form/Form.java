package duibiao.form;

import duibiao.document.Span;
import java.util.List;
import java.util.Optional;

/// A recognised form, still as cells.
///
/// @param sheet the grid it starts in
/// @param area the rectangle it fills there
/// @param title the lines above the form, its name and year among them
/// @param header programme, department and unit under their labels
/// @param moneyUnits cells that name the unit of money: headings such as 项目资金（万元）, lines such as
///   单位：元
/// @param budget one row per funding line; the label's cell is under [Label#FUNDING_SOURCE]
/// @param goals one row per goal
/// @param indicators one row per indicator line
/// @param total weight and score of the total row, and the grade where it is printed
/// @param sections scored blocks that are no indicators; the name is under [Label#LEVEL1]
/// @param conclusions running text that may state grade or total
/// @param figures figures that stand in sentences
/// @param rivals cells of which none was taken, because another one answers to the same label
/// @param reviewer the head of the column its scores come from, where it is not the unit's own:
///   复核得分
/// @param margins what stands above and below under labels such as 填报人 and 填报日期, in reading order
/// @param hasActuals whether the indicator table has a column for what came of the targets
public record Form(
    String sheet,
    Span area,
    List<Field> title,
    FormRow header,
    List<Field> moneyUnits,
    List<FormRow> budget,
    List<FormRow> goals,
    List<FormRow> indicators,
    FormRow total,
    List<FormRow> sections,
    List<Field> conclusions,
    List<Figure> figures,
    List<Rival> rivals,
    Optional<Field> reviewer,
    List<Field> margins,
    boolean hasActuals) {

  public Form {
    title = List.copyOf(title);
    moneyUnits = List.copyOf(moneyUnits);
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
    sections = List.copyOf(sections);
    conclusions = List.copyOf(conclusions);
    figures = List.copyOf(figures);
    rivals = List.copyOf(rivals);
    margins = List.copyOf(margins);
  }
}
