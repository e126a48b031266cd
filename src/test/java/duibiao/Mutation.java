package duibiao;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damage done to a sound file by chance, the same for the same seed: bytes of the file, bytes of a
/// part inside a package, or pieces of its text replaced by what readers stumble over.
final class Mutation {
  private static final List<String> STUMBLING_BLOCKS =
      List.of(
          "",
          "-",
          "－",
          "0",
          "1e999",
          "-1e-999",
          "9".repeat(400),
          "１２．５",
          "≥",
          "≥≤",
          "%",
          "100%%",
          "(",
          "((((((((",
          "（）",
          "=",
          "\u0000",
          "\u202e",
          "\ud83d",
          "𠮷",
          "\uFEFF",
          "年",
          "2023年13月45日",
          "9999999999年",
          "万元",
          "1亿万元",
          "至",
          "10至",
          "至10",
          "10-20-30",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "总分",
          "项目名称",
          "<",
          ">",
          "</td>",
          "<table>",
          "<td colspan=99999 rowspan=99999>",
          "\"",
          ",",
          "\t",
          "\n",
          "<v>",
          "<mergeCell ref=\"A1:XFD1048576\"/>",
          " r=\"ZZ99999999\"",
          " s=\"-1\"",
          "<f>SUM(</f>",
          "&#0;",
          "&amp;",
          "A1",
          "-2147483648",
          "2147483648",
          "NaN");

  private final Random chance;

  Mutation(long seed) {
    chance = new Random(seed);
  }

  byte[] of(byte[] sound) {
    boolean isPackage = sound[0] == 'P' && sound[1] == 'K';
    return isPackage && chance.nextInt(8) > 0 ? inAPart(sound) : damaged(sound);
  }

  private byte[] damaged(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int times = 1 + chance.nextInt(4); times > 0 && changed.length > 0; times--) {
      int at = chance.nextInt(changed.length);
      switch (chance.nextInt(6)) {
        case 0 -> changed[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> changed[at] = (byte) chance.nextInt(256);
        case 2 -> changed = Arrays.copyOf(changed, at);
        case 3 -> changed = without(changed, at, chance.nextInt(40));
        case 4 -> changed = twice(changed, at, chance.nextInt(200));
        default -> changed = stumbling(changed, at);
      }
    }
    return changed;
  }

  private static byte[] without(byte[] bytes, int from, int length) {
    int behind = Math.min(bytes.length, from + length);
    return joined(
        Arrays.copyOf(bytes, from), new byte[0], Arrays.copyOfRange(bytes, behind, bytes.length));
  }

  private static byte[] twice(byte[] bytes, int from, int length) {
    int behind = Math.min(bytes.length, from + length);
    byte[] piece = Arrays.copyOfRange(bytes, from, behind);
    return joined(
        Arrays.copyOf(bytes, behind), piece, Arrays.copyOfRange(bytes, behind, bytes.length));
  }

  private byte[] stumbling(byte[] bytes, int from) {
    byte[] block =
        STUMBLING_BLOCKS
            .get(chance.nextInt(STUMBLING_BLOCKS.size()))
            .getBytes(StandardCharsets.UTF_8);
    int behind = Math.min(bytes.length, from + chance.nextInt(12));
    return joined(
        Arrays.copyOf(bytes, from), block, Arrays.copyOfRange(bytes, behind, bytes.length));
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      joined.writeBytes(piece);
    }
    return joined.toByteArray();
  }

  /// Changes one part and packs all anew, so that checksums hold and the damage reaches the reader.
  private byte[] inAPart(byte[] sound) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int chosen = chance.nextInt(6);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      int number = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        boolean isChosen = entry.getName().contains("sheet1") ? chosen < 3 : number == chosen;
        store(zip, entry.getName(), isChosen ? damaged(bytes) : bytes);
        number++;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
