-- one row per row of the relation that is written; a folder per year, in it one per province
copy memory.main.written to ? (format parquet, compression zstd, partition_by (year, province_code))
