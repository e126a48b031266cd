package duibiao.reading;

import java.io.IOException;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/// How many texts an Excel 97-2003 workbook says that its cells share: the library makes room for
/// all of them before it looks for the first.
final class PromisedTexts {
  /// Number and length of a record.
  private static final int HEAD = 4;

  /// Its length and its flags; a text may be empty.
  private static final int SHORTEST_TEXT = 3;

  private PromisedTexts() {}

  /// Refuses a workbook that says it holds more texts than its bytes could.
  static void refuseLies(DirectoryNode root, String stream) throws IOException {
    try (DocumentInputStream in = root.createDocumentInputStream(stream)) {
      while (in.available() >= HEAD) {
        int record = in.readUShort();
        int length = in.readUShort();
        if (record == EOFRecord.sid || record == FilePassRecord.sid) {
          return;
        }
        if (record == SSTRecord.sid && length >= 2 * Integer.BYTES) {
          refuseLie(in);
          return;
        }
        if (in.skip(length) < length) {
          return;
        }
      }
    }
  }

  private static void refuseLie(DocumentInputStream in) {
    if (in.available() < 2 * Integer.BYTES) {
      return;
    }
    in.readInt(); // how often they are used
    int texts = in.readInt();
    if (texts < 0 || texts > in.available() / SHORTEST_TEXT) {
      throw Refusal.corrupt("xls", "the workbook promises %d texts".formatted(texts));
    }
  }
}
