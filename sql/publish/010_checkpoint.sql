-- no rows: all that was merged goes into the file itself, so that no log is left beside it
checkpoint;
