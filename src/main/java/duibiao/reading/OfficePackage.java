package duibiao.reading;

import duibiao.reading.Reading.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An Office Open XML package: parts, and the relationships that tell which part is what.
///
/// Transitional and strict files differ in the names of their namespaces only, so everything is
/// known by the last word of its name.
final class OfficePackage {
  private static final int HEAD = 1 << 16;

  private final ZipPackage zip;
  private final ReadingLimits limits;
  private final XmlParser parser;
  private final XmlNames names = new XmlNames();

  OfficePackage(ZipPackage zip, ReadingLimits limits, XmlParser parser) {
    this.zip = zip;
    this.limits = limits;
    this.parser = parser;
  }

  /// A relationship of a part.
  ///
  /// @param type the last word of its type, such as `worksheet`
  /// @param target the part it leads to, from the root of the package; an address for what lies
  ///   outside
  record Relationship(String id, String type, String target) {}

  /// The part that holds the document itself, such as `xl/workbook.xml`.
  String mainPart() throws IOException {
    List<Relationship> ofPackage = relationships("");
    return first(ofPackage, "officeDocument").orElseThrow(() -> noDocument(ofPackage));
  }

  /// Drawings and printed pages come in packages of the same kind.
  private static Refusal noDocument(List<Relationship> ofPackage) {
    return ofPackage.isEmpty()
        ? Refusal.corrupt("ooxml", "the package does not say which part is the document")
        : Refusal.of(
            Reason.NOT_A_SPREADSHEET,
            "ooxml",
            "the package holds no workbook and no text document");
  }

  static Optional<String> first(List<Relationship> relationships, String type) {
    return relationships.stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }

  /// The relationships of a part, those of the package itself for the empty name; a part may have
  /// none.
  List<Relationship> relationships(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relationship> relationships = new ArrayList<>();
    if (!part.isEmpty() && !zip.has(name)) {
      return relationships;
    }
    try (XmlCursor xml = open(name)) {
      int root = xml.openRoot();
      while (xml.openChild(root)) {
        relationships.add(relationship(xml, part.substring(0, slash)));
      }
      xml.finish();
    }
    return relationships;
  }

  private static Relationship relationship(XmlCursor xml, String folder) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    return new Relationship(
        xml.attribute("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        xml.attribute("TargetMode").equals("External") ? target : resolve(folder, target));
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    String absolute = path.startsWith("/") ? path.substring(1) : folder + path;
    List<String> steps = new ArrayList<>();
    for (String step : absolute.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /// The first element's name of a part, which tells a workbook from a text document.
  String rootName(String part) throws IOException {
    if (!zip.has(part)) {
      throw Refusal.corrupt("ooxml", "the part " + part + " is missing");
    }
    byte[] head = zip.head(part, HEAD);
    ZipPackage.forbidDocumentType(part, new String(head, StandardCharsets.ISO_8859_1));
    try (XmlCursor xml = cursor(new ByteArrayInputStream(head), part)) {
      xml.openRoot();
      return xml.name();
    }
  }

  /// Walks down a part.
  XmlCursor open(String part) throws IOException {
    return cursor(zip.part(part), part);
  }

  private XmlCursor cursor(InputStream in, String part) throws IOException {
    return new XmlCursor(parser.over(in, part, names), part, limits);
  }

  ZipPackage zip() {
    return zip;
  }
}
