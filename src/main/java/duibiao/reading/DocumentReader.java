package duibiao.reading;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;

/// Reads a file of any format into a [Document], or says why it cannot: `某县项目支出绩效自评表.xls` may be a
/// workbook, an HTML page or a text.
///
/// The file is only ever opened for reading, nothing is written anywhere, and no link in it is
/// followed. A file is read whole or not at all.
public final class DocumentReader implements DocumentSource {
  private static final String OURS = "duibiao.";

  private final ReadingLimits limits;
  private final XmlParser parser;
  private final CellFormats formats = new CellFormats();

  /// A reader with the limits of the reliability promise.
  public DocumentReader() {
    this(ReadingLimits.defaults());
  }

  /// A reader with limits of its own.
  public DocumentReader(ReadingLimits limits) {
    this(limits, XmlParser.LEAN);
  }

  /// @param parser who is asked first about the parts of a package
  DocumentReader(ReadingLimits limits, XmlParser parser) {
    this.limits = limits;
    this.parser = parser;
  }

  @Override
  public Reading read(SourceFile file) {
    try {
      return new Reading.Opened(open(file));
    } catch (Refusal refusal) {
      return refusal.refused();
    } catch (FileSystemException denied) {
      return unreadable().refused();
    } catch (IOException broken) {
      return broken(broken);
    } catch (RuntimeException | StackOverflowError broken) {
      return isOurs(broken) ? internal(broken) : broken(broken);
    }
  }

  private Document open(SourceFile file) throws IOException {
    refuseBySize(file);
    Signature signature = Signature.of(file.path());
    try {
      return open(file, signature, parser);
    } catch (Unfamiliar beyondLean) {
      return open(file, signature, XmlParser.REFERENCE);
    }
  }

  private Document open(SourceFile file, Signature signature, XmlParser asked) throws IOException {
    DocumentBuilder document = new DocumentBuilder(file, limits, formats);
    Format format =
        switch (signature) {
          case ZIP -> ZippedFile.read(document, asked);
          case COMPOUND -> CompoundFile.read(document);
          case NONE -> TextFile.read(document);
          case OLD_WORKBOOK, PDF, RICH_TEXT, RAR, SEVEN_ZIP, GZIP, PNG, JPEG, GIF, TIFF ->
              throw signature.refusal(file);
        };
    return document.build(format);
  }

  private void refuseBySize(SourceFile file) throws IOException {
    if (!Files.isRegularFile(file.path()) || !Files.isReadable(file.path())) {
      throw unreadable();
    }
    long size = Files.size(file.path());
    if (size == 0) {
      throw Refusal.of(Reason.EMPTY_FILE, "", "the file has no bytes; ask for it again");
    }
    if (size > limits.fileBytes()) {
      throw Refusal.tooLarge("", "the file has " + size + " bytes");
    }
  }

  private static Refusal unreadable() {
    return Refusal.of(
        Reason.UNREADABLE, "", "the file is not there or may not be read; check its permissions");
  }

  private static Refused broken(Throwable broken) {
    return Refusal.corrupt("", "the content breaks off or makes no sense: " + oneLine(broken))
        .refused();
  }

  private static Refused internal(Throwable ours) {
    return new Refused(
        Reason.INTERNAL,
        "",
        "the program failed at "
            + ours.getStackTrace()[0]
            + ": "
            + oneLine(ours)
            + "; report it with the file");
  }

  /// An exception that our own code raised is a bug of ours; one that a library raised on these
  /// bytes is a fault of the file.
  private static boolean isOurs(Throwable broken) {
    StackTraceElement[] trace = broken.getStackTrace();
    return trace.length > 0
        && trace[0].getClassName().startsWith(OURS)
        && broken instanceof RuntimeException;
  }

  private static String oneLine(Throwable broken) {
    return (broken.getClass().getSimpleName() + " " + broken.getMessage()).replaceAll("\\s+", " ");
  }
}
