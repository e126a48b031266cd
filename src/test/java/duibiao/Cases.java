package duibiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases with known answers, of `src/test/resources/cases`.
public final class Cases {
  private Cases() {}

  /// One case; prints as its id.
  public record Case(String id, JsonNode inputs, JsonNode params, JsonNode expected) {

    @Override
    public String toString() {
      return id;
    }
  }

  public static Stream<Case> of(String file) {
    try (InputStream text = Cases.class.getResourceAsStream("/cases/" + file)) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(text, file))
          .valueStream()
          .map(node ->
              new Case(
                  node.get("id").asString(),
                  node.get("inputs"),
                  node.path("params"),
                  node.get("expected")))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
