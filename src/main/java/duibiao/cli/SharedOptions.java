package duibiao.cli;

import duibiao.report.Language;
import duibiao.report.Messages;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// The options that every command has.
final class SharedOptions {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "Folder of the warehouse (default: warehouse beside the program).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> warehouse = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      converter = LanguageName.class,
      description = "Language of labels and sentences (default: from the locale).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Language> language = Optional.empty();

  @Option(names = "--quiet", description = "Say nothing but results and faults.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean quiet = false;

  @Option(names = "--verbose", description = "Say more about what is being done.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean verbose = false;

  /// `zh` and `en`, in any case.
  static final class LanguageName implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.valueOf(value.toUpperCase(Locale.ROOT));
    }
  }

  Warehouse warehouse() {
    return new Warehouse(warehouse.orElseGet(Installation.current()::warehouse));
  }

  Language language() {
    return language.orElseGet(SharedOptions::ofTheLocale);
  }

  /// For what is read elsewhere than in this shell: the language that was asked for.
  Language languageOr(Language usual) {
    return language.orElse(usual);
  }

  Messages messages() {
    return Messages.in(language());
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  /// What the user's shell said before the launcher set a locale that Java can read file names in.
  private static Language ofTheLocale() {
    return Language.ofLocale(System.getProperty("duibiao.locale", Locale.getDefault().toString()));
  }
}
