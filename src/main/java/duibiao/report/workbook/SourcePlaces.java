package duibiao.report.workbook;

import java.net.URI;
import java.util.Optional;

/// Where the files that were loaded lie, as seen from the workbook.
public interface SourcePlaces {

  /// The address of a file, when it is there.
  ///
  /// @param path as the warehouse names it
  Optional<URI> of(String path);
}
