package duibiao.cli.export;

/// There is something in the place of an export that it must not replace.
public final class FolderTaken extends RuntimeException {

  FolderTaken(String what) {
    super(what);
  }
}
