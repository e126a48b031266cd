package duibiao.bench;

import java.util.List;

/// The names at the head of a form, and the folders it is filed in.
///
/// @param folder province, prefecture, county and year, as in the sample inbox
record FormNames(
    String title, String programme, String department, String unit, int year, String folder) {

  static FormNames any(Words words, Chance chance) {
    List<String> region = chance.any(words.regions());
    int year = chance.between(2019, 2024);
    String office = region.get(1) + region.getLast() + chance.any(words.offices());
    String printed = chance.inHundred(20) ? chance.between(100, 400) + "-" + office : office;
    return new FormNames(
        chance.usual(words.titles()),
        chance.any(words.programmes()),
        printed,
        office,
        year,
        String.join("/", region) + "/" + year);
  }
}
