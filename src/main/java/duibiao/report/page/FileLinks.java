package duibiao.report.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Where the loaded files lie, seen from the page. A file that is no longer where it was loaded
/// from has no link; nothing is opened but by a click.
///
/// @param page the folder that the page will lie in
/// @param roots what the paths of the star may be relative to, the likeliest first
public record FileLinks(Path page, List<Path> roots) {

  public FileLinks {
    roots = List.copyOf(roots);
  }

  /// A link relative to the page: `jobs/sample/%E4%B8%8A…xlsx`.
  Optional<String> to(String path) {
    return roots.stream()
        .map(root -> root.resolve(path).toAbsolutePath().normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(this::relative);
  }

  private Optional<String> relative(Path file) {
    try {
      Path from = page.toRealPath();
      Path to = file.toRealPath();
      return from.getRoot().equals(to.getRoot())
          ? Optional.of(encoded(from.relativize(to)))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static String encoded(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(name -> URLEncoder.encode(name.toString(), StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
