package duibiao.cli;

import duibiao.report.AnswerTable;
import duibiao.report.Format;
import duibiao.report.Messages;
import duibiao.report.TableWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine;

/// Prints an answer on stdout, and what there is to say about it on stderr.
record AnswerPrinter(CommandLine line, SharedOptions options, Format format) {

  void print(List<AnswerTable> tables) {
    new TableWriter(format, AnswerScreen.current(), options.messages())
        .write(tables, line.getOut());
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
