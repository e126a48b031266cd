package duibiao.job;

/// Who looks on while a load runs, and who may end it.
///
/// @param progress is told what happens
/// @param stop says whether it is to end
record Watch(LoadProgress progress, StopRequest stop) {}
