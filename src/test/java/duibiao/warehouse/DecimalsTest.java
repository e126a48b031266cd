package duibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.document.Place.CellPlace;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static final List<Place> PLACES = List.of(new CellPlace("Sheet1", 6, 1));

  private final Decimals decimals = new Decimals();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.5",
        "99.98",
        "86519.43",
        "0.940217391304348",
        "1E+9",
        "12345678901234567890123",
        "8.33333333333333",
        "123456789012345000",
        "1E-15"
      })
  void whateverASpreadsheetHoldsIsKeptExactly(String printed) {
    assertThat(decimals.of(new BigDecimal(printed), PLACES))
        .hasValueSatisfying(kept -> assertThat(kept).isEqualByComparingTo(printed));
    assertThat(decimals.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.12345678901234567, 0.123456789012346",
    "-2.0000000000000005, -2.000000000000001",
    "0.0000000000000016, 0.000000000000002"
  })
  void moreDigitsAreRoundedAndSaid(String printed, String kept) {
    assertThat(decimals.of(new BigDecimal(printed), PLACES))
        .hasValueSatisfying(rounded -> assertThat(rounded).isEqualByComparingTo(kept));
    assertThat(decimals.findings())
        .containsExactly(
            Finding.at(FindingCode.PRECISION, PLACES, new BigDecimal(printed).toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+23", "-1E+999999999", "1E-17", "1E-999999999"})
  void whatDoesNotFitIsAbsentAndSaid(String printed) {
    assertThat(decimals.of(new BigDecimal(printed), PLACES)).isEmpty();
    assertThat(decimals.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.PRECISION);
  }

  @Test
  void zeroIsZero() {
    assertThat(decimals.of(new BigDecimal("0E-30"), PLACES)).contains(BigDecimal.ZERO);
  }
}
