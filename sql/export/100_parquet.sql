-- one row per row of the relation that is written
copy memory.main.written to ? (format parquet, compression zstd)
