-- one row per kind of finding that the merge makes itself, with its words
create table staging.stage_sentence (
  code varchar primary key,
  matter varchar not null,
  severity varchar not null,
  message varchar not null,
  message_zh varchar not null,
  message_en varchar not null
);
