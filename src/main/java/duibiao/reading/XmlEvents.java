package duibiao.reading;

/// What a parser tells of an XML part, one event after the other; [XmlCursor] walks by it.
interface XmlEvents extends AutoCloseable {

  /// What comes next.
  enum Event {
    /// An element opens; its name and attributes may be asked for.
    START,
    /// The element that was opened last closes.
    END,
    /// A piece of the text inside an element.
    TEXT,
    /// Comments and the like.
    OTHER,
    /// A document type or an entity.
    FORBIDDEN,
    /// Nothing comes any more, and everything was well formed.
    DOCUMENT_END
  }

  Event next();

  /// The open element's name without its prefix.
  String name();

  /// An attribute of the open element, whatever its prefix; empty when it is not there.
  String attribute(String name);

  /// The piece of text.
  String text();

  @Override
  void close();
}
