package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Property
  void nothingIsLostAndNothingSticksOut(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    List<String> lines = Wrap.lines(text, width);
    assertThat(withoutBlanks(String.join("", lines))).isEqualTo(withoutBlanks(text));
    assertThat(lines)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void wordsStayWholeAndMarksStayWithTheirSentence() {
    assertThat(Wrap.lines("left out for want", 10)).containsExactly("left out", "for want");
    assertThat(Wrap.lines("按地区代码，不是排名。", 10)).containsExactly("按地区代", "码，不是排", "名。");
    assertThat(Wrap.lines("sample/上海市/2023/a.xlsx", 15))
        .containsExactly("sample/上海市/", "2023/a.xlsx");
  }

  @Test
  void widthIsWhatATerminalShows() {
    assertThat(DisplayWidth.of("上海 31")).isEqualTo(7);
    assertThat(DisplayWidth.of("＝１")).isEqualTo(4);
    assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("≥85%")).isEqualTo(4);
  }
}
