package duibiao.reading;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/// A sheet part with everything in it that spreadsheet programs write, damaged by chance in up to
/// three places, the same for the same seed.
final class DamagedXml {
  private static final String SOUND =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
      <worksheet xmlns="m" xmlns:r="r" xmlns:mc="c" mc:x='1'><!-- a - b --><dimension ref="A1:C3"/>
      <sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 绩效\t&lt;&#20540;&gt;\r
       </t></is></c><c r = "B1" s='0'><v>98.960000000000008</v></c ><c r="C1"><f>SUM(A1:B1)</f><v>5</v></c></row>
      <row r="2"><c r="A2" t="str"><v>≥90(%) &amp; &#x1F600;😀 [1]</v></c><c r="B2" t="e"><v>#REF!</v></c></row></sheetData>
      <mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><extLst><ext xmlns:x="x" id="a&#10;b\tc
      d"><x:id x:s="2"/></ext></extLst></worksheet>
      """;
  private static final List<String> BLOCKS =
      List.of(
          "<",
          ">",
          "/",
          "'",
          "\"",
          "=",
          "&",
          ";",
          "]]>",
          "<!--",
          "-->",
          "--",
          "<?x y?>",
          "<![CDATA[z]]>",
          "<!DOCTYPE a>",
          "&nbsp;",
          "&#0;",
          "&#9;",
          "&#xD;",
          "\r",
          "\r\n",
          "\t",
          " ",
          "\u0001",
          "\u0000",
          "\uFEFF",
          "\uFFFF",
          "\u0085",
          "𠮷",
          "<v>",
          "</v>",
          "<v/>",
          "x:",
          "xmlns:x=\"y\" ",
          "xmlns=\"\" ",
          " r=\"A9\"",
          ":");

  private final Random chance;

  DamagedXml(long seed) {
    chance = new Random(seed);
  }

  byte[] bytes() {
    byte[] bytes = XmlTelling.bytes(SOUND);
    for (int times = chance.nextInt(4); times > 0; times--) {
      bytes = damaged(bytes, chance.nextInt(bytes.length));
    }
    return bytes;
  }

  private byte[] damaged(byte[] bytes, int at) {
    byte[] block =
        chance.nextInt(3) == 0
            ? new byte[] {(byte) chance.nextInt(256)}
            : XmlTelling.bytes(BLOCKS.get(chance.nextInt(BLOCKS.size())));
    int behind = Math.min(bytes.length, at + Math.max(0, chance.nextInt(8) - 4));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(bytes, 0, at);
    damaged.writeBytes(block);
    damaged.write(bytes, behind, bytes.length - behind);
    return damaged.toByteArray();
  }
}
