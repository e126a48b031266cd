-- no rows; the one folder that may be written to
set allowed_directories = [?]
