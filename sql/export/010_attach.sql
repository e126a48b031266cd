-- no rows; the published star, to read
attach ? as star (read_only)
