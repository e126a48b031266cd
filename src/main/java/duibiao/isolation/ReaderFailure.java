package duibiao.isolation;

/// No reader can be started; the fault lies with this machine and not with any file.
public final class ReaderFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReaderFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
