package duibiao.warehouse;

import duibiao.conform.Digest;

/// Surrogate keys: derived from natural keys alone, so the same whatever was loaded before, and in
/// whatever order.

final class SurrogateKey {
  /// The natural key of the unknown member of every dimension.
  static final String UNKNOWN_CODE = "unknown";

  /// The surrogate key of the unknown member of every dimension.
  static final long UNKNOWN = 0;

  private SurrogateKey() {}

  /// The key of a dimension row; its code is unique within its table.
  static long ofMember(String table, String code) {
    return code.equals(UNKNOWN_CODE) ? UNKNOWN : new Digest().add(table).add(code).key();
  }

  /// A key as people type it: 16 hexadecimal digits.
  static String printed(long key) {
    return "%016x".formatted(key);
  }

  /// The key of a form's own row in a table; its fingerprint is unique.
  static long ofForm(String table, String fingerprint) {
    return new Digest().add(table).add(fingerprint).key();
  }
}
