-- no rows: the published star of another version, beside the one that is to hold its rows
attach {0} as older (read_only);
