package duibiao.job;

/// A job file that cannot be run; the message names file and line and says what is wrong.
public final class WrongJob extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongJob(String message) {
    super(message);
  }

  WrongJob(String message, Throwable cause) {
    super(message, cause);
  }
}
