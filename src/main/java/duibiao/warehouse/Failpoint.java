package duibiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// The steps of a load that change the disk, for tests that end the program at each of them.
///
/// `-Dduibiao.failpoint=PUBLISHED` ends the process there as a kill would, with no clearing up;
/// `PUBLISHED:io` throws as a disk would that cannot write. Without the property nothing happens.
public enum Failpoint {
  /// The folder for temporary files of the process is made.
  TEMPORARY_MADE,
  /// The folders of dead processes are cleared.
  TEMPORARY_CLEARED,
  /// The lock is held, and says by whom.
  LOCKED,
  /// What a killed load left is cleared.
  CLEARED,
  /// The repository of the batch framework is open.
  BATCH_OPENED,
  /// The published file is copied.
  COPIED,
  /// Tables and views are made.
  MADE,
  /// All rows are merged, in one transaction.
  MERGED,
  /// The file holds all rows, and no log is left beside it.
  WRITTEN,
  /// The file was opened afresh and no check found a fault.
  CHECKED,
  /// The file is on the disk for good.
  SYNCED,
  /// The publication of before is among those that are kept.
  KEPT,
  /// The file has the published name.
  PUBLISHED,
  /// The new publication is among those that are kept.
  LISTED,
  /// The published file was opened afresh and is what was merged.
  VERIFIED,
  /// Publications older than the last three are gone.
  PRUNED,
  /// The journal says what was published.
  JOURNALLED,
  /// The runs that found nothing new are part of the publication, and their notes gone.
  CARRIED,
  /// The note of a run that found nothing new is written, but not in its place.
  NOTED,
  /// The note of a run that found nothing new is in its place.
  NOTE_KEPT;

  private static final String PROPERTY = "duibiao.failpoint";
  private static final String AS_IO = ":io";

  /// What a process that was killed with signal 9 ends with.
  private static final int KILLED = 137;

  /// Ends the program here, when this is the step it is to end at.
  public void pass() {
    String wanted = System.getProperty(PROPERTY, "").toUpperCase(Locale.ROOT);
    if (wanted.equals(name())) {
      Runtime.getRuntime().halt(KILLED);
    }
    if (wanted.equals(name() + AS_IO.toUpperCase(Locale.ROOT))) {
      throw new UncheckedIOException(new IOException("the disk failed at " + name()));
    }
  }
}
