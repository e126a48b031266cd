package duibiao.warehouse;

/// A row that a check found in fault; with one of them nothing is published.
///
/// @param check the name of the query in `sql/check`
/// @param row its columns as JSON
public record Fault(String check, String row) {}
