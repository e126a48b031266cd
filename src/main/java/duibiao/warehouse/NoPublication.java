package duibiao.warehouse;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// The publication that is asked for is not kept; the message names those that are.
public final class NoPublication extends RuntimeException {

  NoPublication(String what, List<Publication> kept) {
    super(
        "%s. Kept: %s; nothing was changed"
            .formatted(what, kept.stream().map(Publication::run).collect(joining(", "))));
  }
}
