package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;

/// Who takes the parts of a package apart. Both tell the same of every part; readers do not know
/// which of them speaks.
enum XmlParser {
  /// Ours, for what spreadsheet programs write; gives up on anything else.
  LEAN {
    @Override
    XmlEvents over(InputStream in, String part, XmlNames names) {
      return new ByteEvents(in, names);
    }
  },
  /// That of the JDK, for everything.
  REFERENCE {
    @Override
    XmlEvents over(InputStream in, String part, XmlNames names) throws IOException {
      return StreamEvents.over(in, part);
    }
  };

  abstract XmlEvents over(InputStream in, String part, XmlNames names) throws IOException;
}
