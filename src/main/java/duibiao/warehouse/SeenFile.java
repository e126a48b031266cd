package duibiao.warehouse;

import duibiao.document.Format;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import java.util.List;
import java.util.Optional;

/// A file that a run saw, and what became of it: a row of the ledger.
///
/// @param path folders and name, `/` between them, below the inbox; no two files of a run share one
/// @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits; absent when they could
///   not be read
/// @param format the format by content, when it was recognised
/// @param problems what concerns the file and none of its forms
public record SeenFile(
    String path,
    Optional<String> sha256,
    Optional<Format> format,
    Fate fate,
    List<Finding> problems) {

  public SeenFile {
    problems = List.copyOf(problems);
    if (fate instanceof Fate.Read && (sha256.isEmpty() || format.isEmpty())) {
      throw new IllegalArgumentException(
          "sha256, format: missing for " + path + ", which was read");
    }
  }

  /// The name without its folders.
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// What became of a file.
  public sealed interface Fate {

    /// It was read. Whether its forms are new is found when all are merged.
    ///
    /// @param formsRejected forms that were recognised and refused
    /// @param unclaimed every cell that nobody took
    record Read(List<LoadedForm> forms, int formsRejected, CellCount cells, List<Printed> unclaimed)
        implements Fate {

      public Read {
        forms = List.copyOf(forms);
        unclaimed = List.copyOf(unclaimed);
        if (unclaimed.size() != cells.unclaimed()) {
          throw new IllegalArgumentException(
              "unclaimed: %d cells, counted %d".formatted(unclaimed.size(), cells.unclaimed()));
        }
        if (forms.isEmpty()) {
          throw new IllegalArgumentException("forms: none; a file without a form is quarantined");
        }
      }
    }

    /// Its bytes were loaded by an earlier run, so that nobody opened it.
    record Known() implements Fate {}

    /// It was refused and stays where it is.
    ///
    /// @param reason a reason code such as `NO_FORM_FOUND`
    /// @param detail one line for people
    /// @param formsRejected forms that were recognised and refused
    record Quarantined(String reason, String detail, int formsRejected) implements Fate {}

    /// It is still changing: the next run will see.
    record Deferred(String reason, String detail) implements Fate {}

    /// It is no candidate, or a person has forbidden it.
    record Ignored(String reason, String detail) implements Fate {}
  }
}
