package duibiao.job;

/// The load was asked to end before it published anything.
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped; nothing was published; start again to finish");
  }
}
