package duibiao.reading;

import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// What the first bytes of a file say it is.
enum Signature {
  /// Zipped parts: Office Open XML, OpenDocument, or an archive.
  ZIP("zip", Reason.ARCHIVE, "504B0304 504B0506 504B0708"),
  /// The compound file of Office 97-2003, and of everything with a password.
  COMPOUND("ole2", Reason.UNSUPPORTED_FORMAT, "D0CF11E0A1B11AE1"),
  /// Excel before 5.0, without a container.
  OLD_WORKBOOK("xls", Reason.UNSUPPORTED_FORMAT, "09000400 09020600 09040600 09080800 09081000"),
  PDF("pdf", Reason.UNSUPPORTED_FORMAT, "255044462D"),
  RICH_TEXT("rtf", Reason.UNSUPPORTED_FORMAT, "7B5C727466"),
  RAR("rar", Reason.ARCHIVE, "526172211A07"),
  SEVEN_ZIP("7z", Reason.ARCHIVE, "377ABCAF271C"),
  GZIP("gzip", Reason.ARCHIVE, "1F8B08"),
  PNG("png", Reason.NOT_A_SPREADSHEET, "89504E470D0A1A0A"),
  JPEG("jpeg", Reason.NOT_A_SPREADSHEET, "FFD8FF"),
  GIF("gif", Reason.NOT_A_SPREADSHEET, "474946383761 474946383961"),
  TIFF("tiff", Reason.NOT_A_SPREADSHEET, "49492A00 4D4D002A"),
  /// No bytes we know: text, or noise.
  NONE("", Reason.NOT_A_SPREADSHEET, "");

  private static final int HEAD = 8;
  private static final int ZIP_END = 22;
  private static final String ZIP_END_MARK = "PK\u0005\u0006";

  private final String format;
  private final Reason underOwnName;
  private final String marks;

  Signature(String format, Reason underOwnName, String marks) {
    this.format = format;
    this.underOwnName = underOwnName;
    this.marks = marks;
  }

  static Signature of(Path path) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
      byte[] head = new byte[(int) Math.min(HEAD, bytes.length())];
      bytes.readFully(head);
      return Arrays.stream(values())
          .filter(signature -> signature.opens(head))
          .findFirst()
          .orElse(endsLikeZip(bytes) ? ZIP : NONE);
    }
  }

  private boolean opens(byte[] head) {
    String hexadecimal = HexFormat.of().withUpperCase().formatHex(head);
    return !marks.isEmpty()
        && Arrays.stream(marks.split(" ", -1)).anyMatch(hexadecimal::startsWith);
  }

  /// A package whose first bytes are damaged still ends with its directory.
  private static boolean endsLikeZip(RandomAccessFile bytes) throws IOException {
    if (bytes.length() < ZIP_END) {
      return false;
    }
    byte[] end = new byte[ZIP_END];
    bytes.seek(bytes.length() - ZIP_END);
    bytes.readFully(end);
    return new String(end, StandardCharsets.ISO_8859_1).startsWith(ZIP_END_MARK);
  }

  /// Why a file that begins like this is not read.
  Refusal refusal(SourceFile file) {
    if (Suffix.isWorkbook(file.suffix()) && this != OLD_WORKBOOK) {
      return Refusal.of(
          Reason.NOT_A_SPREADSHEET,
          format,
          "the file is " + format + " under a workbook's name; ask for the workbook itself");
    }
    return Refusal.of(underOwnName, format, "the file is " + format + "; " + advice());
  }

  private String advice() {
    return switch (underOwnName) {
      case ARCHIVE -> "unpack it and load what is in it";
      case UNSUPPORTED_FORMAT -> "save it as xlsx or docx and load that";
      default -> "ask for the workbook itself";
    };
  }
}
