package duibiao.bench.yardstick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/// Rows of workbooks one by one, through POI's user model.
final class WorkbookLines implements ItemReader<SheetLine> {
  private final Iterator<Path> files;
  private final Queue<SheetLine> lines = new ArrayDeque<>();
  private final DataFormatter formatter = new DataFormatter();

  WorkbookLines(List<Path> files) {
    this.files = files.iterator();
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  @Override
  public @Nullable SheetLine read() throws IOException {
    while (lines.isEmpty() && files.hasNext()) {
      open(files.next());
    }
    return lines.poll();
  }

  private void open(Path file) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      boolean isBelow = false;
      for (Row row : workbook.getSheetAt(0)) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < SheetLine.COLUMNS; column++) {
          texts.add(formatter.formatCellValue(row.getCell(column)));
        }
        if (isBelow) {
          lines.add(new SheetLine(file.toString(), row.getRowNum(), texts));
        }
        isBelow |= SheetLine.isHead(texts);
      }
    }
  }
}
