-- one row per kind of finding that the merge makes itself, with its words
create table staging.stage_sentence (
  code varchar primary key,
  severity varchar not null,
  message varchar not null
);
