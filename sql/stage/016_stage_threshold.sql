-- one row per ruleset and parameter that decides on a finding which the merge makes itself
create table staging.stage_threshold (
  ruleset varchar,
  parameter varchar,
  value double not null,
  told varchar not null,

  primary key (ruleset, parameter)
);
