package duibiao.analysis.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/// Where chance begins (S5): the same figure of the same group is always drawn alike.
///
/// @param ruleset the id of the ruleset
/// @param metric the name of the figure
/// @param group the key of the group
public record Seed(int specVersion, String ruleset, String metric, String group) {

  /// The same numbers for the same seed.
  public RandomGenerator generator() {
    return new Well19937c(number());
  }

  /// The first eight bytes of the SHA-256 of `spec_version|ruleset|metric|group`.
  long number() {
    String text = String.join("|", String.valueOf(specVersion), ruleset, metric, group);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
