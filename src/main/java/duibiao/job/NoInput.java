package duibiao.job;

/// Nothing to load: a path that a job or a command names is not there.
public final class NoInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoInput(String message) {
    super(message);
  }
}
