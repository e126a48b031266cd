package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

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
