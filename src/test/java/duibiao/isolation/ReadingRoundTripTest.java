package duibiao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Remark;
import duibiao.document.Span;
import duibiao.reading.Reading;
import duibiao.reading.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a child found comes to its parent as it was found.
class ReadingRoundTripTest {

  private static byte[] written(Reading... readings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReadingOutput out = new ReadingOutput(bytes);
    for (Reading reading : readings) {
      out.write(reading);
    }
    return bytes.toByteArray();
  }

  private static Reading read(byte[] bytes) throws IOException {
    return new ReadingInput(new ByteArrayInputStream(bytes)).read();
  }

  @Property(tries = 500)
  void everyDocumentComesBackTheSame(@ForAll("documents") Document document) throws IOException {
    byte[] bytes = written(new Reading.Opened(document));

    Reading.Opened back = (Reading.Opened) read(bytes);

    assertSame(back.document(), document);
  }

  private static void assertSame(Document back, Document document) {
    assertThat(back.path()).isEqualTo(document.path());
    assertThat(back.format()).isEqualTo(document.format());
    assertThat(back.paragraphs()).isEqualTo(document.paragraphs());
    assertThat(back.remarks()).isEqualTo(document.remarks());
    assertThat(back.grids()).hasSameSizeAs(document.grids());
    for (int at = 0; at < back.grids().size(); at++) {
      assertThat(back.grids().get(at).name()).isEqualTo(document.grids().get(at).name());
      assertThat(back.grids().get(at).cells()).isEqualTo(document.grids().get(at).cells());
    }
  }

  @Property(tries = 100)
  void everyRefusalComesBackTheSame(
      @ForAll Reading.Reason reason, @ForAll String format, @ForAll String detail)
      throws IOException {
    Reading refused = new Reading.Refused(reason, format, detail);

    assertThat(read(written(refused))).isEqualTo(refused);
  }

  @Property(tries = 200)
  void whatIsCutOffIsNeverTakenForAWhole(
      @ForAll("documents") Document document, @ForAll double share) throws IOException {
    byte[] bytes = written(new Reading.Opened(document));
    int kept = (int) (bytes.length * Math.abs(share % 1));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(Arrays.copyOf(bytes, kept)));
  }

  @Property(tries = 500)
  void whatIsGarbledIsReadOrRefused(
      @ForAll("documents") Document document, @ForAll int place, @ForAll byte octet)
      throws IOException {
    byte[] bytes = written(new Reading.Opened(document));
    bytes[Math.floorMod(place, bytes.length)] = octet;
    try {
      assertThat(read(bytes)).isNotNull();
    } catch (IOException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Test
  void oneComesAfterTheOther() throws IOException {
    Reading first = new Reading.Refused(Reading.Reason.CORRUPT_FILE, "zip", "字".repeat(70_000));
    Reading second = new Reading.Refused(Reading.Reason.ARCHIVE, "", "é".repeat(70_000));
    ReadingInput in = new ReadingInput(new ByteArrayInputStream(written(first, second)));

    assertThat(List.of(in.read(), in.read())).containsExactly(first, second);
  }

  @Test
  void limitsAreToldInWords() {
    ReadingLimits limits = ReadingLimits.defaults();

    assertThat(LimitWords.parse(LimitWords.of(limits).toArray(String[]::new))).isEqualTo(limits);
  }

  @Provide
  Arbitrary<Document> documents() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(Format.class),
            Combinators.combine(texts(), cells().list().ofMaxSize(30))
                .as(Grid::new)
                .list()
                .ofMaxSize(3),
            Combinators.combine(numbers(), texts(), numbers())
                .as(Paragraph::new)
                .list()
                .ofMaxSize(3),
            Combinators.combine(Arbitraries.of(Remark.Kind.class), places(), texts())
                .as(Remark::new)
                .list()
                .ofMaxSize(3))
        .as(Document::new);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 1 << 24);
  }

  /// Chinese, Latin, and halves of pairs.
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(20);
  }

  private static Arbitrary<Optional<Place>> places() {
    Arbitrary<Place> cells =
        Combinators.combine(texts(), numbers(), numbers()).as(Place.CellPlace::new);
    return Arbitraries.oneOf(cells, numbers().map(Place.ParagraphPlace::new)).optional();
  }

  private static Arbitrary<Cell> cells() {
    Arbitrary<Integer> sides = Arbitraries.integers().between(0, 5);
    Arbitrary<Span> spans =
        Combinators.combine(numbers(), numbers(), sides, sides)
            .as((top, left, down, right) -> new Span(top, left, top + down, left + right));
    Arbitrary<BigDecimal> decimals =
        Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 20))
            .as(BigDecimal::new);
    return Arbitraries.oneOf(
        Combinators.combine(texts(), decimals.optional(), Arbitraries.of(NumberStyle.class), spans)
            .as(Cell::new),
        Combinators.combine(decimals, spans).as(Cell::ofNumber));
  }
}
