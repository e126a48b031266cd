package duibiao.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds the encoding of a text file from its bytes; what the file says of itself is not asked, for
/// it is often wrong.
///
/// A byte order mark decides; then zeros in every other byte (UTF-16); then UTF-8, which other text
/// does not match by chance; then GB18030, if what comes out is Chinese as people write it. Text
/// that fits none is not read: mojibake must never be loaded.
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char LOST = '\uFFFD';
  private static final int SAMPLE = 1 << 16;

  private final byte[] bytes;

  private TextDecoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The text without its byte order mark, or nothing where no encoding explains the bytes.
  static Optional<String> decode(byte[] bytes) {
    TextDecoder decoder = new TextDecoder(bytes);
    return decoder.decode().filter(text -> text.indexOf(LOST) < 0);
  }

  private Optional<String> decode() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return decode(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(0xFF, 0xFE)) {
      return decode(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return decode(StandardCharsets.UTF_16BE, 2);
    }
    return utf16().or(() -> decode(StandardCharsets.UTF_8, 0)).or(this::chinese);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /// Line ends, digits and commas have a zero byte in UTF-16, always on the same side.
  private Optional<String> utf16() {
    int even = zeros(0);
    int odd = zeros(1);
    if (odd > 3 * even) {
      return decode(StandardCharsets.UTF_16LE, 0);
    }
    return even > 3 * odd ? decode(StandardCharsets.UTF_16BE, 0) : Optional.empty();
  }

  private int zeros(int from) {
    int zeros = 0;
    for (int at = from; at < Math.min(bytes.length, SAMPLE); at += 2) {
      zeros += bytes[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private Optional<String> chinese() {
    return isLikelyChinese() ? decode(GB18030, 0) : Optional.empty();
  }

  /// Whether nearly all pairs of high bytes are characters of the first Chinese standard, which
  /// holds what official papers need.
  private boolean isLikelyChinese() {
    int pairs = 0;
    int rare = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      if (bytes[at] < 0) {
        pairs++;
        rare += (bytes[at] & 0xFF) < 0xA1 || (bytes[at + 1] & 0xFF) < 0xA1 ? 1 : 0;
        at++;
      }
    }
    return rare <= 1 + pairs / 10;
  }

  private Optional<String> decode(Charset charset, int from) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
