package duibiao.cli.doctor;

import duibiao.cli.doctor.Diagnosis.Blame;
import duibiao.isolation.ReaderFailure;
import duibiao.isolation.ReaderLimits;
import duibiao.isolation.ReaderPool;
import duibiao.reading.Reading;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether a child process starts and reads a small file.
public record ReaderCheck() implements Check {
  private static final String KEY = "reader";

  @Override
  public List<Diagnosis> examine() {
    try {
      Path file = Files.createTempFile("doctor", ".csv");
      try (ReaderPool readers = new ReaderPool(1, ReaderLimits.defaults())) {
        Files.writeString(file, "a,b\n1,2\n");
        return List.of(diagnosis(readers.read(SourceFile.of(file, "doctor.csv"))));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (ReaderFailure denied) {
      return List.of(Diagnosis.broken(KEY, Blame.CONFIGURATION, denied));
    } catch (IOException denied) {
      return List.of(Diagnosis.broken(KEY, Blame.STORAGE, denied));
    }
  }

  private static Diagnosis diagnosis(Reading reading) {
    return switch (reading) {
      case Reading.Opened opened -> Diagnosis.fine(KEY);
      case Reading.Refused refused -> Diagnosis.broken(KEY, Blame.CONFIGURATION, refused.detail());
    };
  }
}
