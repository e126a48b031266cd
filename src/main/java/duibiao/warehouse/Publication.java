package duibiao.warehouse;

import java.nio.file.Path;

/// A publication that is kept: `history/000012-2026-11-20T09-31-07Z-4f2a.duckdb`.
///
/// @param number its place in the order of publications
/// @param run the run that made it
/// @param isCurrent whether readers see it now
public record Publication(int number, String run, Path file, boolean isCurrent) {}
