package duibiao.reading;

import duibiao.document.Format;
import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

/// Opens a file of text: HTML, 2003 XML, or separated values, told apart by how the text begins.
final class TextFile {
  private static final int HEAD = 1 << 16;

  /// More control characters than one in this many are no text.
  private static final int CONTROL_SHARE = 50;

  private static final int CONTROLS_IN_TEXT = 2;
  private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
  private static final Pattern WORKBOOK = Pattern.compile("<(\\w+:)?workbook[\\s>]");
  private static final Pattern HTML =
      Pattern.compile("<!doctype html|<(html|head|body|table|meta|style|div|center|tr)[\\s>/]");

  private final DocumentBuilder document;

  private TextFile(DocumentBuilder document) {
    this.document = document;
  }

  static Format read(DocumentBuilder document) throws IOException {
    refuseBeyond(document.limits().textFileBytes(), Files.size(document.file().path()));
    return new TextFile(document).read(Files.readAllBytes(document.file().path()));
  }

  private static void refuseBeyond(long limit, long size) {
    if (size > limit) {
      throw Refusal.tooLarge("text", "the file has " + size + " bytes");
    }
  }

  private Format read(byte[] bytes) throws IOException {
    String text = TextDecoder.decode(bytes).orElseThrow(() -> undecodable(bytes));
    if (StoredText.tidy(text).isEmpty() && text.indexOf('\0') < 0) {
      throw Refusal.of(
          Reason.EMPTY_FILE, "", "the file holds nothing but blanks; ask for it again");
    }
    if (isNoise(text)) {
      throw noise();
    }
    return read(text);
  }

  private Format read(String text) throws IOException {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return markup(text);
    }
    if (start.startsWith("MIME-Version:")) {
      throw unsupported("mht");
    }
    DelimitedReader.read(text, document);
    return Format.CSV;
  }

  private Format markup(String text) throws IOException {
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    if (head.contains(SPREADSHEET) && WORKBOOK.matcher(head).find()) {
      SpreadsheetXmlReader.read(text.stripLeading(), document);
      return Format.XML;
    }
    if (HTML.matcher(head).find()) {
      refuseBeyond(document.limits().pageBytes(), Files.size(document.file().path()));
      MarkupReader.read(text, document);
      return Format.HTML;
    }
    throw unsupported("xml");
  }

  private static Refusal unsupported(String format) {
    return Refusal.of(
        Reason.UNSUPPORTED_FORMAT,
        format,
        "the file is " + format + " of a kind that is not read; save it as xlsx and load that");
  }

  private static Refusal undecodable(byte[] bytes) {
    return isNoise(new String(bytes, StandardCharsets.ISO_8859_1))
        ? noise()
        : Refusal.of(
            Reason.BAD_ENCODING,
            "text",
            "the text is neither UTF-8 nor GBK nor UTF-16, or lost characters when it was saved;"
                + " save it as UTF-8");
  }

  private static boolean isNoise(String text) {
    long controls = text.chars().filter(TextFile::isControl).count();
    return controls > CONTROLS_IN_TEXT && controls * CONTROL_SHARE > text.length();
  }

  private static boolean isControl(int sign) {
    return sign < ' ' && "\t\n\r\f\u000B\u001A".indexOf(sign) < 0;
  }

  private static Refusal noise() {
    return Refusal.of(
        Reason.NOT_A_SPREADSHEET,
        "",
        "the bytes are of no format we know; ask for the workbook itself");
  }
}
