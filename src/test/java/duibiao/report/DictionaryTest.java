package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.DataDictionary.Column;
import duibiao.analysis.DataDictionary.Relation;
import duibiao.report.workbook.AnswerWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
  private static final List<Relation> SMALL =
      List.of(
          new Relation(
              "dim_year",
              "table",
              Optional.of("年度"),
              "A budget year 「年度」, the same for all regions",
              "one row per budget year",
              List.of(plain(1, "year", "Budget year | four digits", true))),
          new Relation(
              "mart_budget",
              "view",
              Optional.of("项目资金"),
              "Funding lines 「项目资金」 of current forms",
              "one row per funding line",
              List.of(
                  new Column(
                      1,
                      "year",
                      Optional.of("年度"),
                      "Budget year 「年度」",
                      "INTEGER",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of("dim_year.year"),
                      false),
                  measure(2, "executed_yuan", "全年执行数（元）", "yuan", "semi-additive"),
                  measure(3, "rate", "执行率", "fraction", "non-additive"))));

  private static Column plain(int number, String name, String comment, boolean isKey) {
    return new Column(
        number,
        name,
        Optional.empty(),
        comment,
        "INTEGER",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        isKey);
  }

  private static Column measure(
      int number, String name, String term, String unit, String additivity) {
    return new Column(
        number,
        name,
        Optional.of(term),
        "Measure <of money> 「" + term + "」",
        "DECIMAL(38,15)",
        Optional.of(unit),
        Optional.of(additivity),
        Optional.empty(),
        false);
  }

  @ParameterizedTest
  @CsvSource({"ZH, dictionary_zh.md", "EN, dictionary_en.md"})
  void isAPage(Language language, String file) {
    Golden.assertSame(file, new DictionaryPage(SMALL, Messages.in(language)).text());
  }

  @ParameterizedTest
  @CsvSource({"TABLE, dictionary.txt", "JSON, dictionary.json", "CSV, dictionary.csv"})
  void isATable(Format format, String file) {
    AnswerTable table = new DictionaryTable(SMALL, Messages.in(Language.EN)).columns();
    Golden.assertSame(file, Golden.written(List.of(table), format, Language.EN));
  }

  @Test
  void namesEveryTableViewAndColumnOfTheStar(@TempDir Path folder) {
    List<Relation> relations =
        PublishedStar.emptyIn(folder, star -> new DataDictionary(star).ask());
    assertThat(relations).extracting(Relation::name).contains("fact_indicator", "mart_score");
    List<String> sections =
        List.of(new DictionaryPage(relations, Messages.in(Language.ZH)).text().split("\n## "));
    assertThat(sections).hasSize(relations.size() + 1);
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      assertThat(sections.getFirst()).contains("`" + relation.name() + "`");
      assertThat(sections.get(i + 1)).startsWith(relation.name()).contains(names(relation));
    }
  }

  private static List<String> names(Relation relation) {
    return Stream.of(
            relation.columns().stream().map(column -> "`" + column.name() + "`"),
            relation.columns().stream().flatMap(column -> column.term().stream()),
            DictionaryWords.chineseView(relation).stream())
        .flatMap(names -> names)
        .toList();
  }

  @Test
  void isAWorkbookWithFiltersAndFrozenHeadings(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dictionary.xlsx");
    DictionaryTable table = new DictionaryTable(SMALL, Messages.in(Language.ZH));
    new AnswerWorkbook(List.of(table.overview(), table.columns()), Messages.in(Language.ZH))
        .write(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      XSSFSheet columns = workbook.getSheet("列");
      assertThat(columns.getPaneInformation().isFreezePane()).isTrue();
      assertThat(columns.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I5");
      assertThat(columns.getRow(0).getCell(0).getStringCellValue()).isEqualTo("表或视图");
      assertThat(columns.getRow(3).getCell(3).getStringCellValue()).isEqualTo("全年执行数（元）");
      assertThat(columns.getRow(3).getCell(6).getStringCellValue()).isEqualTo("半可加");
      assertThat(columns.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(columns.getColumnWidth(3)).isEqualTo((16 + 3) * 256);
    }
  }
}
