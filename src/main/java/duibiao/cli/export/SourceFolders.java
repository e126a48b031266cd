package duibiao.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import duibiao.report.workbook.SourcePlaces;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folders in which loaded files may lie; an address leads from the folder of the workbook
/// where that is possible, so that both may be moved together.
final class SourceFolders implements SourcePlaces {
  private final List<Path> folders;
  private final Path workbook;
  private final Map<String, Optional<URI>> known = new HashMap<>();

  /// @param workbook the file that will hold the links
  SourceFolders(List<Path> folders, Path workbook) {
    this.folders = List.copyOf(folders);
    this.workbook = workbook.toAbsolutePath().normalize();
  }

  @Override
  public Optional<URI> of(String path) {
    return known.computeIfAbsent(path, this::find);
  }

  private Optional<URI> find(String path) {
    return folders.stream()
        .map(folder -> folder.resolve(path).toAbsolutePath().normalize())
        .filter(Files::isRegularFile)
        .findFirst()
        .map(this::address);
  }

  private URI address(Path file) {
    Path from = Optional.ofNullable(workbook.getParent()).orElse(workbook);
    if (!from.getRoot().equals(file.getRoot())) {
      return file.toUri();
    }
    String way = from.relativize(file).toString().replace('\\', '/');
    return URI.create(
        Stream.of(way.split("/")).map(SourceFolders::encoded).collect(Collectors.joining("/")));
  }

  /// A part of a path as an address holds it.
  private static String encoded(String part) {
    return URLEncoder.encode(part, UTF_8).replace("+", "%20");
  }
}
