package duibiao.analysis;

/// What stands in a cell that no field took and that is no known label.
///
/// @param path the file, as the run found it
/// @param cell sheet and cell, or paragraph: `Sheet1!B7`, `¶12`
public record UnclaimedText(String path, String cell, String text) {}
