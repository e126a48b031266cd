package duibiao.reading;

import java.nio.file.Path;

/// A file to load: where it lies and the SHA-256 of its bytes, which is its identity.
///
/// @param path the file itself
/// @param name the path shown to people and stored, `/` between folders, relative to the inbox where there is one
/// @param sha256 64 lower-case hexadecimal digits
public record SourceFile(Path path, String name, String sha256) {}
