package duibiao.cli.inspection;

/// How much is shown of the files that are inspected.
public enum Extent {
  /// Each file, and nothing in common.
  FILES,
  /// Each file, and at the end what they have in common.
  FILES_AND_SUMMARY,
  /// Only what they have in common.
  SUMMARY;

  private static final int MANY = 5;

  /// What is shown when nobody asks for more.
  public static Extent of(int files) {
    return files == 1 ? FILES : files <= MANY ? FILES_AND_SUMMARY : SUMMARY;
  }

  /// What is shown to who asks for more.
  public static Extent verbose(int files) {
    return files == 1 ? FILES : FILES_AND_SUMMARY;
  }
}
