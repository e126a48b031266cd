package duibiao.cli;

/// How a command ended, for the script that started it; numbers of `sysexits.h` where one fits.
public enum ExitCode {
  DONE(0, "all done"),
  QUARANTINED(3, "done and published, something new in quarantine"),
  USAGE(64, "wrong command line"),
  NOT_LOADABLE(65, "an inspected file would not load, or a case for stats is wrong"),
  NO_INPUT(66, "no such input"),
  FAULT(70, "a fault of the program, nothing published"),
  STORAGE(74, "disk full or unreadable, nothing published"),
  BUSY(75, "another load holds the warehouse, nothing changed"),
  CONFIGURATION(78, "wrong configuration"),
  INTERRUPTED(130, "interrupted from the keyboard, nothing published"),
  TERMINATED(143, "terminated, nothing published");

  private final int code;
  private final String sentence;

  ExitCode(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public int code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }
}
