package duibiao.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The path of a file as it is shown and stored, `/` between folders.
///
/// Bytes that are no text, such as a name in GBK on a disk of UTF-8, are shown by their numbers
/// (`\xBC\xA8`), so that two names never become one.
public final class PrintedName {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int ESCAPE = 3;
  private static final int HEXADECIMAL = 16;

  /// Stands for the backslash of a number until all others are slashes.
  private static final char MARK = '\uE000';

  private PrintedName() {}

  public static String of(Path path) {
    String text = path.toString();
    String shown = text.indexOf(REPLACEMENT) < 0 ? text : ofBytes(path);
    return shown.replace('\\', '/').replace(MARK, '\\');
  }

  private static String ofBytes(Path path) {
    StringBuilder shown = new StringBuilder();
    for (Path step : path) {
      shown.append(shown.isEmpty() && !path.isAbsolute() ? "" : "/").append(ofStep(step));
    }
    return shown.toString();
  }

  /// An address spells out every byte that is no plain character.
  private static String ofStep(Path step) {
    String whole = step.toAbsolutePath().toUri().getRawPath();
    String name = whole.replaceFirst("/$", "").replaceFirst("^.*/", "");
    byte[] bytes = bytes(name);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException foreign) {
      StringBuilder shown = new StringBuilder();
      for (byte octet : bytes) {
        shown.append(
            octet >= 0 ? String.valueOf((char) octet) : MARK + "x%02X".formatted(octet & 0xFF));
      }
      return shown.toString();
    }
  }

  private static byte[] bytes(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < name.length()) {
      boolean isEscape = name.charAt(at) == '%';
      bytes.write(
          isEscape
              ? Integer.parseInt(name.substring(at + 1, at + ESCAPE), HEXADECIMAL)
              : name.charAt(at));
      at += isEscape ? ESCAPE : 1;
    }
    return bytes.toByteArray();
  }
}
