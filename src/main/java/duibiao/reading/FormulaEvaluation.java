package duibiao.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// Works out formulas that were never calculated, from the cells of the same workbook and from
/// nothing else.
///
/// A workbook with a formula that depends on the clock or on chance is left alone: it would give
/// another answer tomorrow. The workbook is opened a second time, and only when the first such
/// formula is met.
final class FormulaEvaluation implements AutoCloseable {
  private static final Pattern CHANGING =
      Pattern.compile("(?i)\\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\\s*\\(");

  private final Path path;
  private final Permission permission;
  private boolean isTried;
  private Optional<Workbook> workbook = Optional.empty();
  private Optional<FormulaEvaluator> evaluator = Optional.empty();

  /// @param permission whether the workbook is small enough, asked once
  FormulaEvaluation(Path path, Permission permission) {
    this.path = path;
    this.permission = permission;
  }

  /// Whether a workbook may be opened whole.
  interface Permission {
    boolean isGiven() throws IOException;
  }

  /// What a formula comes to.
  sealed interface Result {}

  record Numeric(BigDecimal number) implements Result {}

  record Text(String text) implements Result {}

  record Truth(boolean isTrue) implements Result {}

  /// It cannot be worked out, or comes to an error.
  record Nothing() implements Result {}

  /// The result of the formula in a cell.
  Result at(String sheet, int row, int column) throws IOException {
    if (!isTried) {
      isTried = true;
      openIfAllowed();
    }
    try {
      return evaluator
          .flatMap(ready -> cell(sheet, row, column).map(ready::evaluate))
          .map(FormulaEvaluation::result)
          .orElse(new Nothing());
    } catch (RuntimeException | StackOverflowError beyondUs) {
      return new Nothing();
    }
  }

  /// What a formula that stores 0 comes to, when that is another number.
  Optional<BigDecimal> insteadOfZero(String sheet, int row, int column) throws IOException {
    return at(sheet, row, column) instanceof Numeric(BigDecimal number) && number.signum() != 0
        ? Optional.of(number)
        : Optional.empty();
  }

  private void openIfAllowed() throws IOException {
    if (!permission.isGiven()) {
      return;
    }
    try {
      Workbook opened = WorkbookFactory.create(path.toFile(), null, true);
      workbook = Optional.of(opened);
      if (!hasChangingFormula(opened)) {
        evaluator = Optional.of(opened.getCreationHelper().createFormulaEvaluator());
      }
    } catch (RuntimeException | StackOverflowError | IOException beyondUs) {
      evaluator = Optional.empty();
    }
  }

  private static boolean hasChangingFormula(Workbook opened) {
    for (Sheet sheet : opened) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA
              && CHANGING.matcher(cell.getCellFormula()).find()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Optional<Cell> cell(String sheet, int row, int column) {
    return workbook
        .map(opened -> opened.getSheet(sheet))
        .map(opened -> opened.getRow(row))
        .map(opened -> opened.getCell(column));
  }

  private static Result result(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC ->
          StoredNumber.of(value.getNumberValue()).<Result>map(Numeric::new).orElse(new Nothing());
      case STRING -> new Text(value.getStringValue());
      case BOOLEAN -> new Truth(value.getBooleanValue());
      case FORMULA, BLANK, ERROR, _NONE -> new Nothing();
    };
  }

  @Override
  public void close() throws IOException {
    if (workbook.isPresent()) {
      workbook.get().close();
    }
  }
}
