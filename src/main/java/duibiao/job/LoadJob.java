package duibiao.job;

import duibiao.evaluation.Evaluator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One job file `jobs/*.yml`: what to load and what is known of it, against whom to compare, where
/// the report goes.
///
/// @param load sets of files, each with what the files do not say themselves
/// @param limits what one file may cost, where it is not as usual
/// @param decisions a file in which people settle which version of a form counts, relative to the
///   job file; `jobs/decisions.csv` of the installation where none is named
/// @param hook a command and its arguments, run when a load of the job has ended, without a shell
public record LoadJob(
    List<Load> load,
    Optional<String> decisions,
    Optional<Compare> compare,
    Optional<Report> report,
    Optional<Limits> limits,
    Optional<List<String>> hook) {

  public LoadJob {
    if (load == null || load.isEmpty()) {
      throw new IllegalArgumentException("load: names no files");
    }
    if (hook.filter(words -> words.isEmpty() || words.getFirst().isBlank()).isPresent()) {
      throw new IllegalArgumentException("hook: names no command");
    }
    load = List.copyOf(load);
  }

  /// A set of files.
  ///
  /// @param files a folder, a file, or a pattern such as `inbox/beijing/2023/**`, relative to the
  ///   job file
  /// @param region GB/T 2260 code of six digits, for forms that name no region
  /// @param year budget year, for forms that name none
  /// @param evaluator who judged, where the title does not say so
  public record Load(
      String files,
      Optional<String> region,
      Optional<Integer> year,
      Optional<Evaluator> evaluator) {

    public Load {
      if (files == null || files.isBlank()) {
        throw new IllegalArgumentException("load: files is missing");
      }
      if (region.filter(code -> !code.matches("\\d{6}")).isPresent()) {
        throw new IllegalArgumentException("load: region is a code of six digits");
      }
    }

    /// Files of which nothing is known beforehand.
    public static Load of(String files) {
      return new Load(files, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// Whom to compare with: region codes or the name of a peer group, and the years before.
  public record Compare(Optional<List<String>> peers, Optional<List<Integer>> baseline) {}

  /// Where the report goes, relative to the job file.
  public record Report(String to) {}

  /// A job without a file: these sets, and nothing said of them.
  public static LoadJob of(List<Load> loads) {
    return new LoadJob(
        loads,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Reads a job file; a wrong key or value is refused with its line.
  ///
  /// @throws NoInput when the file is not there
  /// @throws WrongJob when it does not say what to load
  public static LoadJob read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new NoInput("%s: there is no such job file".formatted(file));
    }
    try {
      return mapper().readValue(file, LoadJob.class);
    } catch (JacksonException fault) {
      throw new WrongJob(
          "%s%s: %s".formatted(file, line(file, fault), fault.getOriginalMessage()), fault);
    }
  }

  /// An unknown key is noticed only when all keys beside it are read: its own line is the first
  /// that holds it.
  private static String line(Path file, JacksonException fault) {
    int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
    if (fault instanceof UnrecognizedPropertyException unknown) {
      line = lineOf(file, unknown.getPropertyName() + ":").orElse(line);
    }
    return line > 0 ? ", line " + line : "";
  }

  private static Optional<Integer> lineOf(Path file, String key) {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int at = 0; at < lines.size(); at++) {
        if (lines.get(at).contains(key)) {
          return Optional.of(at + 1);
        }
      }
      return Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static YAMLMapper mapper() {
    return YAMLMapper.builder()
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build();
  }
}
