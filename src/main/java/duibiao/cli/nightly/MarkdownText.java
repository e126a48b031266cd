package duibiao.cli.nightly;

import duibiao.report.SafeText;
import java.util.regex.Pattern;

/// Text of a file or a form as plain words of a Markdown page: it makes no link, no table, no tag.
final class MarkdownText {
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

  private MarkdownText() {}

  static String of(String text) {
    return SIGN.matcher(SafeText.forScreen(text)).replaceAll("\\\\$0");
  }
}
