package duibiao.warehouse;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Printed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Places as the star keeps them: the bare address within the sheet of the form, the full one
/// elsewhere.
record Cells(String sheet) {

  String of(Place place) {
    return switch (place) {
      case Place.CellPlace cell when cell.sheet().equals(sheet) -> cell.address();
      case Place.CellPlace elsewhere -> elsewhere.full();
      case Place.ParagraphPlace paragraph -> paragraph.address();
    };
  }

  Optional<String> of(Optional<Place> place) {
    return place.map(this::of);
  }

  Optional<String> ofAmount(Optional<Amount> amount) {
    return amount.map(Amount::place).map(this::of);
  }

  Optional<String> ofPrinted(Optional<Printed> printed) {
    return printed.map(Printed::place).map(this::of);
  }

  /// `F12, G12`; absent when there is none.
  Optional<String> of(List<Place> places) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.stream().map(this::of).collect(Collectors.joining(", ")));
  }
}
