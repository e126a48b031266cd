package duibiao.cli.painting;

import duibiao.cli.inspection.ReadAs;
import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Place;
import duibiao.evaluation.Indicator;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.form.Claim;
import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say of each place of a file: what took it, how it was read, what is unclear.
final class Marks {
  private final Map<Place, Claim> claims = new HashMap<>();
  private final Map<Place, String> readings = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<Place, List<Note>> notesByPlace = new HashMap<>();
  private final Map<Place, String> ids = new HashMap<>();
  private final Map<String, Integer> lastRows = new HashMap<>();

  Marks(Document document, Inspection file, ReadAs readAs, Sentences sentences) {
    for (int grid = 0; grid < document.grids().size(); grid++) {
      paintable(document.grids().get(grid), DocumentPainter.gridId(grid) + "-");
    }
    document.paragraphs().forEach(one -> ids.put(one.place(), "p" + one.number()));
    for (Claims.Entry entry : file.claims().entries()) {
      entry.claim().ifPresent(claim -> claims.put(entry.place(), claim));
    }
    file.forms()
        .forEach(form -> form.evaluation().indicators().forEach(line -> readings(line, readAs)));
    Stream.concat(
            file.problems().stream(),
            file.forms().stream().flatMap(form -> form.findings().stream()))
        .forEach(finding -> note(finding, sentences));
  }

  private void paintable(Grid grid, String before) {
    int last = GridPainter.lastRow(grid);
    lastRows.put(grid.name(), last);
    for (Cell cell : grid.cells()) {
      if (cell.row() <= last) {
        Place place = grid.placeOf(cell);
        ids.put(place, before + place.address());
      }
    }
  }

  private void readings(Indicator line, ReadAs readAs) {
    line.target().place().ifPresent(place -> readings.put(place, readAs.of(line.target().value())));
    line.actual().place().ifPresent(place -> readings.put(place, readAs.of(line.actual().value())));
  }

  private void note(Finding finding, Sentences sentences) {
    Note note = new Note(notes.size() + 1, finding, sentences.of(finding));
    notes.add(note);
    finding.places().stream()
        .distinct()
        .forEach(
            place -> notesByPlace.computeIfAbsent(place, first -> new ArrayList<>()).add(note));
  }

  Optional<Claim> claim(Place place) {
    return Optional.ofNullable(claims.get(place));
  }

  Optional<String> reading(Place place) {
    return Optional.ofNullable(readings.get(place));
  }

  List<Note> notes() {
    return notes;
  }

  List<Note> notes(Place place) {
    return notesByPlace.getOrDefault(place, List.of());
  }

  /// What a link to a place leads to, when it is on the page.
  Optional<String> id(Place place) {
    return Optional.ofNullable(ids.get(place));
  }

  /// Whether a row is on the page.
  boolean isPainted(String sheet, int row) {
    return row <= lastRows.getOrDefault(sheet, -1);
  }
}
