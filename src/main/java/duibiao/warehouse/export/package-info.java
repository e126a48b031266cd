/// The published star → files for other programs: Parquet and comma-separated values.
///
/// A relation of the star and a folder arrive, files leave. The session reads the star, writes
/// below that folder, and may do nothing else. It must not know what a figure means.
@NullMarked
package duibiao.warehouse.export;

import org.jspecify.annotations.NullMarked;
