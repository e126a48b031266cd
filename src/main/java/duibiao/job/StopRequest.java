package duibiao.job;

import java.util.concurrent.atomic.AtomicReference;

/// The wish to end a load before its work is done, as a signal brings it.
///
/// Until the load begins to publish it is granted and nothing is published; after that it comes too
/// late.
final class StopRequest {
  private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);

  private enum State {
    /// Nothing was asked.
    WORKING,
    /// The load is to end.
    STOPPING,
    /// The load publishes.
    PUBLISHING
  }

  /// Asks the load to end.
  ///
  /// @return whether nothing will be published
  boolean ask() {
    return state.compareAndSet(State.WORKING, State.STOPPING) || state.get() == State.STOPPING;
  }

  /// @throws Stopped when the load was asked to end
  void check() {
    if (state.get() == State.STOPPING) {
      throw new Stopped();
    }
  }

  /// From here on it is too late to ask.
  ///
  /// @throws Stopped when the load was asked to end
  void close() {
    if (!state.compareAndSet(State.WORKING, State.PUBLISHING)) {
      check();
    }
  }
}
