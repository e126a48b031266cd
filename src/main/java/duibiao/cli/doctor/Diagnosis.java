package duibiao.cli.doctor;

import java.util.List;
import java.util.Locale;

/// What one check found.
///
/// @param key what was looked at; under `doctor.<key>.<verdict>` the messages say what it means,
///   and under `doctor.<key>.todo` what to do unless it is fine
/// @param found the arguments of both sentences
public record Diagnosis(String key, Verdict verdict, Blame blame, List<String> found) {

  public Diagnosis {
    found = List.copyOf(found);
  }

  /// How something stands.
  public enum Verdict {
    /// It is as it should be.
    FINE,
    /// It works, and somebody should look at it.
    LOOK,
    /// Loads or answers fail over it, or will.
    BROKEN;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whose matter it is when something is broken.
  public enum Blame {
    /// Of the disk.
    STORAGE,
    /// Of what people wrote or installed.
    CONFIGURATION,
    /// Of the program.
    PROGRAM
  }

  static Diagnosis fine(String key, Object... found) {
    return of(key, Verdict.FINE, Blame.PROGRAM, found);
  }

  static Diagnosis look(String key, Object... found) {
    return of(key, Verdict.LOOK, Blame.PROGRAM, found);
  }

  static Diagnosis broken(String key, Blame blame, Object... found) {
    return of(key, Verdict.BROKEN, blame, found);
  }

  private static Diagnosis of(String key, Verdict verdict, Blame blame, Object... found) {
    return new Diagnosis(
        key, verdict, blame, List.of(found).stream().map(String::valueOf).toList());
  }
}
