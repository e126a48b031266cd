package duibiao.reading;

import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;

/// Ends the reading of a file from any depth; [DocumentReader] turns it into an answer and nobody
/// else sees it.
final class Refusal extends RuntimeException {
  private final transient Refused refused;

  private Refusal(Refused refused) {
    super(refused.detail(), null, false, false);
    this.refused = refused;
  }

  /// @param format what the content was taken for; empty when nobody can tell
  /// @param detail what was found and what to do
  static Refusal of(Reason reason, String format, String detail) {
    return new Refusal(new Refused(reason, format, detail));
  }

  /// The bytes break the rules of their own format.
  static Refusal corrupt(String format, String found) {
    return of(Reason.CORRUPT_FILE, format, found + "; nothing was loaded, ask for the file again");
  }

  /// The content is honest and larger than we read.
  static Refusal tooLarge(String format, String found) {
    return of(Reason.TOO_LARGE, format, found + "; split the file and load its parts");
  }

  Refused refused() {
    return refused;
  }
}
