package duibiao.cli.doctor;

import java.util.List;

/// Looks at one thing.
@FunctionalInterface
public interface Check {

  /// What it found; at least one diagnosis. What cannot be looked at is broken, never an exception
  /// that is foreseen.
  List<Diagnosis> examine();
}
