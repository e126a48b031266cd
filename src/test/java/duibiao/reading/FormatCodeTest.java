package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell.NumberStyle;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;

/// Number formats nobody has thought of.
class FormatCodeTest {

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars("0#?.,;%!\\\"_*[]@yYmMdhsSeE+-/:aApPgGbB年月日 万元İ<>=1\n")
        .ofMaxLength(24);
  }

  @Property
  void everyCodeShowsEveryNumberWhole(
      @ForAll("codes") String code, @ForAll @Scale(4) BigDecimal random) {
    BigDecimal number = StoredNumber.plain(random);

    CellFormat.Shown shown = FormatCode.parse(code, DateSystem.SINCE_1900).show(number);

    assertThat(shown.text()).isNotEmpty();
    if (shown.style() != NumberStyle.DATE) {
      assertThat(shown.number().stripTrailingZeros().unscaledValue())
          .isEqualTo(number.stripTrailingZeros().unscaledValue());
    }
    if (!shown.isScaled()) {
      assertThat(shown.number()).isEqualTo(number);
    }
  }
}
