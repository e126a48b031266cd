package duibiao.job;

/// Who looks on while a load runs, and who may end it.
///
/// @param progress is told what happens
/// @param stop says whether it is to end and to publish nothing
/// @param deadline says whether it is to read no more files and to publish what it has
record Watch(LoadProgress progress, StopRequest stop, Deadline deadline) {}
