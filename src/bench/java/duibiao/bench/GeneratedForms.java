package duibiao.bench;

import duibiao.document.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes realistic forms, any number, the same for the same seed: each a workbook of its own in
/// the folder of its region and year.
final class GeneratedForms {
  private final Words words;
  private final long seed;

  GeneratedForms(Path home, long seed) {
    this.words = Words.read(home);
    this.seed = seed;
  }

  /// Writes forms below a folder and returns their files in order.
  List<Path> write(Path folder, Format format, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      files.add(write(folder, format, number, new Chance(seed + number)));
    }
    return files;
  }

  private Path write(Path folder, Format format, int number, Chance chance) throws IOException {
    FormNames names = FormNames.any(words, chance);
    String name = "%05d-%s.%s".formatted(number, names.programme(), format.code());
    Path file = folder.resolve(names.folder()).resolve(name);
    Files.createDirectories(folder.resolve(names.folder()));
    try (Workbook workbook = workbook(format);
        OutputStream out = Files.newOutputStream(file)) {
      FormDrawing.draw(workbook, words, chance, names);
      workbook.write(out);
    }
    return file;
  }

  private static Workbook workbook(Format format) {
    return format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  /// Arguments: a folder, `xlsx` or `xls`, how many, and the seed.
  public static void main(String[] arguments) throws IOException {
    GeneratedForms forms =
        new GeneratedForms(
            Path.of(System.getProperty("duibiao.home", "")), Long.parseLong(arguments[3]));
    forms.write(
        Path.of(arguments[0]),
        arguments[1].equals("xls") ? Format.XLS : Format.XLSX,
        Integer.parseInt(arguments[2]));
  }
}
