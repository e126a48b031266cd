package duibiao.warehouse;

import java.util.Locale;
import java.util.Optional;

/// What a person decided on a file, or on one form of it.
///
/// @param line where it stands in the decision file, from 1
/// @param formKey the form it is about, as `dim_source.form_key` names it; absent for the whole
///   file
/// @param sha256 the SHA-256 of the file, 64 lower-case hexadecimal digits
/// @param note why, in the words of whoever decided
public record Decision(
    int line, Optional<String> formKey, String sha256, Effect effect, Optional<String> note) {

  /// What follows from a decision.
  public enum Effect {
    /// Of the versions of a form, the one in this file counts.
    COUNT,
    /// As [#COUNT], and the file is read again although it was refused before.
    FORCE,
    /// The file is not read; what was loaded of it before counts no more.
    FORBID;

    /// The word in the decision file, and in `load_decision`.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isOnAllOf(String file) {
    return formKey.isEmpty() && sha256.equals(file);
  }
}
