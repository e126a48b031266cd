package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  /// How a process that reads a file may end, other than by answering.
  private static final Set<String> OF_A_READER = Set.of("refusal.READER_CRASH", "refusal.TIMEOUT");

  private final Properties chinese = read("messages_zh.properties");
  private final Properties english = read("messages_en.properties");

  private static Properties read(String name) {
    Path file = Path.of(System.getProperty("duibiao.home"), "src/main/resources", name);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void bothLanguagesFillInTheSameArguments() {
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(key ->
            assertThat(arguments(chinese.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(english.getProperty(key))));
  }

  /// A key is said as a whole, or put together from a beginning and a word of the program.
  @Test
  void noKeyIsUnused() {
    String program = sources("src/main/java") + sources("sql") + sources("jobs/dictionary");
    Set<String> words =
        Pattern.compile("[\\W_]+")
            .splitAsStream(program.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !OF_A_READER.contains(key) && !isSaid(key, program, words))
        .isEmpty();
  }

  private static boolean isSaid(String key, String program, Set<String> words) {
    if (program.contains('"' + key + '"')) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      String rest = key.substring(dot + 1);
      boolean isBegun = program.contains('"' + key.substring(0, dot + 1) + '"');
      boolean isEnded = program.contains('"' + rest + '"') || areWords(rest, words);
      if (isBegun && isEnded) {
        return true;
      }
    }
    return isOfAFinding(key, words);
  }

  /// `formula.SCORE_SUM`: what is said, and the code.
  private static boolean isOfAFinding(String key, Set<String> words) {
    int dot = key.indexOf('.');
    return words.contains(key.substring(0, dot)) && areWords(key.substring(dot + 1), words);
  }

  private static boolean areWords(String text, Set<String> words) {
    return Pattern.compile("[\\W_]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .allMatch(words::contains);
  }

  @Test
  void noKeyIsMissing() {
    List<String> said = new ArrayList<>();
    Matcher call =
        Pattern.compile("\\bsay\\(\\s*\"([\\w.]+\\w)\"\\s*[,)]").matcher(sources("src/main/java"));
    while (call.find()) {
      said.add(call.group(1));
    }
    assertThat(said)
        .hasSizeGreaterThan(100)
        .filteredOn(key -> Stream.of("", "workbook.").noneMatch(b -> english.containsKey(b + key)))
        .isEmpty();
  }

  private static String sources(String folder) {
    Path root = Path.of(System.getProperty("duibiao.home"), folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(MessagesTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> arguments(String sentence) {
    Set<String> arguments = new TreeSet<>();
    Matcher argument = ARGUMENT.matcher(sentence);
    while (argument.find()) {
      arguments.add(argument.group());
    }
    return arguments;
  }

  @Test
  void theLanguageFollowsTheLocale() {
    assertThat(Language.ofLocale("zh_CN.UTF-8")).isEqualTo(Language.ZH);
    assertThat(Language.ofLocale("de_DE")).isEqualTo(Language.EN);
    assertThat(Language.ofLocale("")).isEqualTo(Language.EN);
    assertThat(Messages.in(Language.ZH).say("answer.unknown")).isEqualTo("未知");
    assertThat(Messages.in(Language.EN).say("answer.unknown")).isEqualTo("unknown");
  }
}
