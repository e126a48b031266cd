package duibiao.cli;

import duibiao.report.AnswerTable;
import duibiao.report.Format;
import duibiao.report.Messages;
import duibiao.report.Screen;
import duibiao.report.TableWriter;
import duibiao.report.workbook.AnswerWorkbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Prints an answer on stdout, or into a file, and what there is to say about it on stderr.
///
/// @param output the file; without one stdout, which takes no workbook
record AnswerPrinter(
    CommandLine line, SharedOptions options, Format format, Optional<Path> output) {

  AnswerPrinter {
    if (format == Format.XLSX && output.isEmpty()) {
      throw new ParameterException(line, "--format xlsx needs --output FILE");
    }
  }

  AnswerPrinter(CommandLine line, SharedOptions options, Format format) {
    this(line, options, format, Optional.empty());
  }

  AnswerPrinter(CommandLine line, SharedOptions options, FormatOptions written) {
    this(line, options, written.format(), written.output());
  }

  void print(List<AnswerTable> tables) {
    if (format == Format.XLSX) {
      output.ifPresent(file -> {
        new AnswerWorkbook(tables, options.messages()).write(file);
        written(file);
      });
    } else {
      into((screen, out) -> new TableWriter(format, screen, options.messages()).write(tables, out));
    }
  }

  /// Writes characters on stdout, or into the file.
  void into(BiConsumer<Screen, PrintWriter> writing) {
    output.ifPresentOrElse(
        file -> write(writing, file),
        () -> {
          writing.accept(AnswerScreen.current(), line.getOut());
          line.getOut().flush();
        });
  }

  private void write(BiConsumer<Screen, PrintWriter> writing, Path file) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      writing.accept(new Screen(Screen.USUAL_WIDTH, Screen.Ink.PLAIN), out);
      if (out.checkError()) {
        throw new IOException(file + " could not be written whole");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written(file);
  }

  private void written(Path file) {
    if (!options.isQuiet()) {
      say("export.written", file.toString());
    }
  }

  /// A remark that a reader of the answer needs.
  void remark(String key) {
    if (!options.isQuiet()) {
      say(key);
    }
  }

  /// What was asked and how long it took.
  void report(Instant start) {
    if (options.isVerbose()) {
      say(
          "answer.verbose",
          options.warehouse().file().toString(),
          String.valueOf(Duration.between(start, Instant.now()).toMillis()));
    }
  }

  /// A sentence on stderr.
  void say(String key, Object... arguments) {
    Messages messages = options.messages();
    line.getErr().println(messages.say(key, arguments));
    line.getErr().flush();
  }
}
