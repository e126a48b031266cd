package duibiao.interpret;

import java.nio.file.Path;

/// The dictionaries of the installation, as the tests use them.
final class Dictionaries {
  private static final Path FOLDER =
      Path.of(System.getProperty("duibiao.home", "."), "jobs", "dictionary");

  private Dictionaries() {}

  static UnitDictionary units() {
    return UnitDictionary.read(FOLDER.resolve("units.yml"));
  }

  static LevelDictionary levels() {
    return LevelDictionary.read(FOLDER.resolve("levels.yml"));
  }
}
