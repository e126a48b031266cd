package duibiao.bench;

import duibiao.bench.ReadyForms.Ready;
import duibiao.conform.Conformed;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.finding.Finding;
import duibiao.form.Recognition;
import duibiao.pipeline.Inspection;
import duibiao.reading.Reading;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/// Every stage of a file's way alone, the whole way, and the yardstick; one operation is one form.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StageBenchmark {
  /// The yardstick: POI's user model opens the file, and every cell is asked for its type.
  @Benchmark
  public int a_poiUserModel(FormFiles files) throws IOException {
    int filled = 0;
    try (Workbook workbook = WorkbookFactory.create(files.next().path().toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        filled += sheet.getNumMergedRegions();
        for (Row row : sheet) {
          for (Cell cell : row) {
            filled += cell.getCellType().ordinal();
          }
        }
      }
    }
    return filled;
  }

  /// The limit of all reading of packages: every part inflated by one inflater, every byte looked
  /// at.
  @Benchmark
  public long a_inflate(PackedForms forms) throws DataFormatException {
    return forms.inflate();
  }

  /// File to document.
  @Benchmark
  public Reading b_read(FormFiles files, Stages stages) {
    return stages.reader().read(files.next());
  }

  /// Document to form.
  @Benchmark
  public Recognition c_recognise(ReadyForms forms, Stages stages) {
    return stages.recogniser().recognise(forms.next().document());
  }

  /// Form to evaluation.
  @Benchmark
  public Evaluation d_interpret(ReadyForms forms, Stages stages) {
    Ready next = forms.next();
    return stages.interpreter().interpret(next.form(), next.circumstances());
  }

  /// Evaluation to findings.
  @Benchmark
  public List<Finding> e_check(ReadyForms forms, Stages stages) {
    return stages.checks().of(forms.next().evaluation());
  }

  /// Evaluation to keys.
  @Benchmark
  public Conformed f_conform(ReadyForms forms, Stages stages) {
    Ready next = forms.next();
    return stages.conformer().conform(next.evaluation(), next.circumstances());
  }

  /// The whole way of a file.
  @Benchmark
  public Inspection g_inspect(FormFiles files, Stages stages) {
    SourceFile source = files.next();
    return stages.pipeline().inspect(source, Circumstances.ofPath(source.name()));
  }
}
