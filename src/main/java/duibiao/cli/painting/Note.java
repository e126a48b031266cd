package duibiao.cli.painting;

import duibiao.finding.Finding;

/// A finding with its number on the page, by which its cells and its line in the list find each
/// other.
record Note(int number, Finding finding, String sentence) {

  String id() {
    return "note-" + number;
  }
}
