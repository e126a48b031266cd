package duibiao.reading;

/// Ends the lean reading of a file from any depth, at something that it does not know or that is
/// wrong; [DocumentReader] then reads the file anew by [XmlParser#REFERENCE], and nobody else sees
/// it.
final class Unfamiliar extends RuntimeException {
  Unfamiliar() {
    super("not what spreadsheet programs write", null, false, false);
  }
}
