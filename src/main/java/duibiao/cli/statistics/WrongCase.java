package duibiao.cli.statistics;

/// A case that cannot be answered; its code and message stand in place of a result.
final class WrongCase extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Code code;

  WrongCase(Code code, String message) {
    super(message);
    this.code = code;
  }

  /// What is wrong.
  enum Code {
    /// There is no statistic of this name.
    UNKNOWN_STATISTIC,
    /// The statistic needs more than it was given.
    MISSING_INPUT,
    /// Given, but of the wrong kind or out of range.
    WRONG_INPUT,
    /// The program failed.
    FAULT
  }

  Code code() {
    return code;
  }

  static WrongCase input(String message) {
    return new WrongCase(Code.WRONG_INPUT, message);
  }
}
