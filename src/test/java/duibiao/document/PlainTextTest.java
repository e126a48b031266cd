package duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PlainTextTest {

  @Test
  void folds() throws Exception {
    check("folded.yml", PlainText::fold);
  }

  @Test
  void prints() throws Exception {
    check("printed.yml", PlainText::printed);
  }

  @Test
  void leavesAPlainTextItself() {
    String label = "全年执行数(B)";
    assertThat(PlainText.fold(label)).isSameAs(label);
    String name = "对口支援省市区域次数（次）";
    assertThat(PlainText.printed(name)).isSameAs(name);
  }

  @Test
  void keepsTwoNumbersApart() {
    assertThat(PlainText.narrow("≧ 490　户")).isEqualTo("≥490户");
    assertThat(PlainText.narrow("12\n31 次")).isEqualTo("12 31次");
    assertThat(PlainText.narrow("1\u200b2")).isEqualTo("12");
    assertThat(PlainText.narrow("5㎡ ①")).isEqualTo("5㎡①");
  }

  @Property
  void twiceIsOnce(@ForAll("texts") String text) {
    assertThat(PlainText.fold(PlainText.fold(text))).isEqualTo(PlainText.fold(text));
    assertThat(PlainText.narrow(PlainText.narrow(text))).isEqualTo(PlainText.narrow(text));
    assertThat(PlainText.printed(PlainText.printed(text))).isEqualTo(PlainText.printed(text));
  }

  /// Common characters are folded without the normaliser; it must not show.
  @Property
  void composesWhateverIsPrinted(@ForAll("texts") String text) {
    assertThat(PlainText.fold(text))
        .isEqualTo(PlainText.fold(Normalizer.normalize(text, Normalizer.Form.NFKC)));
  }

  @Test
  void knowsWhatIsCommon() {
    IntStream.range(0, 0x10000)
        .filter(sign -> Signs.isCommon((char) sign))
        .mapToObj(Character::toString)
        .forEach(sign ->
            assertThat(PlainText.fold(sign))
                .isEqualTo(PlainText.fold(Normalizer.normalize(sign, Normalizer.Form.NFKC))));
  }

  @Property
  void printingChangesNoSpelling(@ForAll("texts") String text) {
    assertThat(PlainText.fold(PlainText.printed(text))).isEqualTo(PlainText.fold(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            ">", "=", "＝", "≧", "<", "≮", "\u0338", " ", "\n", "\u200b", "¨", "é", "e", "\u0301",
            "5", "年", "—", "－", "～", "（", "：", "、", "】", "　", "㎡", "①", "“", "𠮷", "A", "\ufe0f",
            "･", "ﾞ", "ｶ");
    Arbitrary<String> composed = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    return Arbitraries.oneOf(composed, Arbitraries.strings().ofMaxLength(20));
  }

  private static void check(String file, UnaryOperator<String> folding) throws Exception {
    try (InputStream lines = PlainTextTest.class.getResourceAsStream("/spec/" + file)) {
      Map<String, String> spec =
          new YAMLMapper().readValue(lines, new TypeReference<LinkedHashMap<String, String>>() {});
      assertThat(spec)
          .isNotEmpty()
          .allSatisfy((text, meaning) -> assertThat(folding.apply(text)).isEqualTo(meaning));
    }
  }
}
