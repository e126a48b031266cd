package duibiao.bench;

import duibiao.document.Format;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The bytes of the generated workbooks in memory, to be inflated and nothing else.
@State(Scope.Thread)
public class PackedForms {
  private static final int DIRECTORY_END = 22;
  private static final int ENTRY = 46;
  private static final int LOCAL = 30;

  private final List<ByteBuffer> files = new ArrayList<>();
  private final Inflater inflater = new Inflater(true);
  private final byte[] piece = new byte[1 << 16];
  private int next;

  /// Reads them.
  @Setup(Level.Trial)
  public void read() throws IOException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    for (SourceFile source : FormFiles.sources(folder, Format.XLSX)) {
      files.add(ByteBuffer.wrap(Files.readAllBytes(source.path())).order(ByteOrder.LITTLE_ENDIAN));
    }
    FormFiles.delete(folder);
  }

  /// Gives the inflater back.
  @TearDown(Level.Trial)
  public void end() {
    inflater.end();
  }

  /// Inflates the parts of the next file and adds up all bytes.
  long inflate() throws DataFormatException {
    next = (next + 1) % files.size();
    ByteBuffer file = files.get(next);
    int end = file.limit() - DIRECTORY_END;
    int at = file.getInt(end + 16);
    long sum = 0;
    while (at < end) {
      sum += inflate(file, at);
      at += ENTRY + file.getShort(at + 28) + file.getShort(at + 30) + file.getShort(at + 32);
    }
    return sum;
  }

  private long inflate(ByteBuffer file, int entry) throws DataFormatException {
    int local = file.getInt(entry + 42);
    int start = local + LOCAL + file.getShort(local + 26) + file.getShort(local + 28);
    inflater.reset();
    inflater.setInput(file.array(), start, file.getInt(entry + 20));
    long sum = 0;
    while (!inflater.finished()) {
      int count = inflater.inflate(piece);
      for (int at = 0; at < count; at++) {
        sum += piece[at];
      }
    }
    return sum;
  }
}
