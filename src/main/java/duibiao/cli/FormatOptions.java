package duibiao.cli;

import duibiao.report.Format;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How an answer is written, and where.
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "table|json|csv|xlsx",
      converter = FormatName.class,
      description =
          "Format of the answer (default: table). In csv a text that begins like a formula gets an"
              + " apostrophe before it.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Format format = Format.TABLE;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to a file instead of standard output; xlsx needs one.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> output = Optional.empty();

  Format format() {
    return format;
  }

  Optional<Path> output() {
    return output;
  }
}
