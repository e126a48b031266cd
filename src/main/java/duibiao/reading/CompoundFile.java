package duibiao.reading;

import duibiao.document.Format;
import duibiao.reading.Reading.Reason;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Opens a compound file of Office 97-2003 by the streams in it.
final class CompoundFile {
  private final DirectoryNode root;
  private final DocumentBuilder document;

  private CompoundFile(DirectoryNode root, DocumentBuilder document) {
    this.root = root;
    this.document = document;
  }

  static Format read(DocumentBuilder document) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(document.file().path().toFile(), true)) {
      return new CompoundFile(files.getRoot(), document).read();
    } catch (EncryptedDocumentException locked) {
      throw encrypted("ole2");
    } catch (OldFileFormatException old) {
      throw tooOld("ole2");
    }
  }

  private Format read() throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw encrypted("ooxml");
    }
    if (root.hasEntryCaseInsensitive("Workbook")) {
      BinaryWorkbookReader.read(root, "Workbook", document);
      return Format.XLS;
    }
    if (root.hasEntryCaseInsensitive("Book")) {
      throw tooOld("xls");
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return word();
    }
    throw Refusal.of(
        Reason.NOT_A_SPREADSHEET,
        "ole2",
        "the file is an Office 97-2003 container without a workbook; ask for the workbook itself");
  }

  private Format word() throws IOException {
    if (Suffix.isWorkbook(document.file().suffix())) {
      throw ZippedFile.textUnderWorkbookName("doc");
    }
    try (HWPFDocument word = new HWPFDocument(root)) {
      BinaryWordReader.read(word, document);
    }
    return Format.DOC;
  }

  private static Refusal encrypted(String format) {
    return Refusal.of(
        Reason.ENCRYPTED,
        format,
        "the file has a password; remove it in Excel, Word or WPS and load the file again");
  }

  private static Refusal tooOld(String format) {
    return Refusal.of(
        Reason.UNSUPPORTED_FORMAT,
        format,
        "the file was saved by Office 95 or older; save it as xlsx or docx and load that");
  }
}
