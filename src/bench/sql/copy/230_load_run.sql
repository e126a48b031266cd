-- one row per run, as if it had brought the copies too
update load_run
set
  files_seen = files_seen * (1 + getvariable('copies')),
  files_loaded = files_loaded * (1 + getvariable('copies')),
  files_duplicate = files_duplicate * (1 + getvariable('copies')),
  files_quarantined = files_quarantined * (1 + getvariable('copies')),
  files_deferred = files_deferred * (1 + getvariable('copies')),
  files_ignored = files_ignored * (1 + getvariable('copies')),
  forms_seen = forms_seen * (1 + getvariable('copies')),
  forms_loaded = forms_loaded * (1 + getvariable('copies')),
  forms_duplicate = forms_duplicate * (1 + getvariable('copies')),
  forms_rejected = forms_rejected * (1 + getvariable('copies')),
  lines_loaded = lines_loaded * (1 + getvariable('copies'));
