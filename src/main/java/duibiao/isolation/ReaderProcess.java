package duibiao.isolation;

import duibiao.reading.DocumentReader;
import duibiao.reading.SourceFile;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// The child: reads one file after the other as it is told on its standard input, until that ends.
///
/// Arguments: the limits of reading, in the words of [LimitWords].
final class ReaderProcess {
  /// What it says when it has begun.
  static final int READY = '!';

  private ReaderProcess() {}

  public static void main(String[] arguments) throws IOException {
    NoNetwork.forbid();
    endWithParent();
    try (InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      // whatever a library prints must not be taken for an answer
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      DocumentReader reader = new DocumentReader(LimitWords.parse(arguments));
      out.write(READY);
      out.flush();
      WireInput requests = new WireInput(in);
      ReadingOutput answers = new ReadingOutput(out);
      while (!requests.isAtEnd()) {
        answers.write(
            reader.read(
                new SourceFile(Path.of(requests.text()), requests.text(), requests.text())));
      }
    }
  }

  /// Between two files the end of the input tells that nobody is there any more; in the midst of
  /// one, this does.
  @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to be told
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }
}
