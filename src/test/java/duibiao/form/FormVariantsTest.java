package duibiao.form;

import duibiao.document.Document;
import duibiao.document.Format;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// A form says the same in every layout: other columns, other words, other merges, page breaks,
/// blank rows, several in one sheet.
class FormVariantsTest {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void everyLayoutSaysTheSame(@ForAll long seed) {
    FormVariant variant = FormVariant.of(seed);
    variant.assertSaidBy(
        new Document("drawn.xlsx", Format.XLSX, List.of(variant.grid()), List.of(), List.of()));
  }
}
