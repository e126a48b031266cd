package duibiao.reading;

import duibiao.document.Document;
import java.util.Locale;
import java.util.regex.Pattern;

/// What came of opening a file: a document, or the reason why there is none.
public sealed interface Reading {

  /// The file was read whole.
  record Opened(Document document) implements Reading {}

  /// The file was not read; nothing of it may be loaded.
  ///
  /// @param format what the content was taken for, such as `zip`; empty when nobody can tell
  /// @param detail one line for people: what was found and what to do
  record Refused(Reason reason, String format, String detail) implements Reading {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /// A detail may quote a name of the file's own; signs that steer a terminal are shown by their
    /// number.
    public Refused {
      detail =
          INVISIBLE
              .matcher(detail)
              .replaceAll(sign -> "\\\\u%04x".formatted(sign.group().codePointAt(0)));
    }
  }

  /// Why a file was not read; the reason codes of the reliability promise that reading can give.
  enum Reason {
    EMPTY_FILE,
    NOT_A_SPREADSHEET,
    UNSUPPORTED_FORMAT,
    CORRUPT_FILE,
    ENCRYPTED,
    ARCHIVE,
    ZIP_BOMB,
    TOO_LARGE,
    TOO_DEEP,
    XML_FORBIDDEN,
    UNSAFE_ENTRY,
    BAD_ENCODING,
    UNREADABLE,
    TIMEOUT,
    OUT_OF_MEMORY,
    READER_CRASH,
    INTERNAL;

    /// The outcome in words of the ledger.
    public String code() {
      return name().toUpperCase(Locale.ROOT);
    }
  }
}
