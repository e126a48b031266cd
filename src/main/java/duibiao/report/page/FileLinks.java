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

  /// A link relative to the page, in two parts: many files lie in few folders.
  ///
  /// @param base where the link begins, ready for a browser: `jobs/`
  /// @param cut what follows is the path from there on, to be encoded yet: `sample/上海市/…xlsx`
  record Link(String base, int cut) {}

  Optional<Link> to(String path) {
    return roots.stream()
        .map(root -> root.resolve(path).toAbsolutePath().normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(file -> relative(file, path));
  }

  private Optional<Link> relative(Path file, String path) {
    try {
      Path from = page.toRealPath();
      Path to = file.toRealPath();
      return from.getRoot().equals(to.getRoot())
          ? Optional.of(link(from.relativize(to), path))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /// The names at the end that both have in common are not written twice.
  private static Link link(Path relative, String path) {
    String[] names = path.split("/", -1);
    int common = 0;
    while (common < Math.min(names.length, relative.getNameCount())
        && relative
            .getName(relative.getNameCount() - 1 - common)
            .toString()
            .equals(names[names.length - 1 - common])) {
      common++;
    }
    int cut =
        path.length()
            - String.join("/", List.of(names).subList(names.length - common, names.length))
                .length();
    int own = relative.getNameCount() - common;
    String base = own == 0 ? "" : encoded(relative.subpath(0, own)) + (common == 0 ? "" : "/");
    return new Link(base, cut);
  }

  private static String encoded(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(name -> URLEncoder.encode(name.toString(), StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
