package duibiao.report.workbook;

/// Colours that stay apart for colour-blind eyes and on grey paper; none means high or low.
enum Palette {
  INK(0x1F2933),
  PAPER(0xFFFFFF),
  GREY(0x6B7280),
  SHADE(0xE5E9F0),
  RULE(0xD5DAE3),
  BLUE(0x1F5FA8),
  SKY(0x7DB3E0),
  SAND(0xE9C46A),
  ORANGE(0xD1602B),
  GREEN(0x2A8C7A),
  PLUM(0x8A5A9E);

  private static final int BYTE = 8;

  private final int rgb;

  Palette(int rgb) {
    this.rgb = rgb;
  }

  /// What can be read on it.
  Palette readable() {
    return switch (this) {
      case BLUE, GREEN, PLUM, ORANGE, INK, GREY -> PAPER;
      case SKY, SAND, SHADE, RULE, PAPER -> INK;
    };
  }

  byte[] rgb() {
    return new byte[] {(byte) (rgb >> 2 * BYTE), (byte) (rgb >> BYTE), (byte) rgb};
  }
}
