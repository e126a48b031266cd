package duibiao.reading;

/// Where documents come from: a reader in this process, or one that foreign bytes cannot hurt.
public interface DocumentSource {

  /// Opens a file; never throws for what is in it. May be called from several threads.
  Reading read(SourceFile file);
}
