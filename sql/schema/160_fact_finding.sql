-- one row per finding on a form or on one of its lines
create table if not exists fact_finding (
  finding_key bigint primary key,
  finding_id varchar not null,
  evaluation_key bigint not null references fact_evaluation,
  line_no integer,

  code varchar not null,
  matter varchar not null check (matter in ('reading', 'arithmetic', 'scoring', 'target', 'explanation')),
  severity varchar not null check (severity in ('info', 'notice', 'warning', 'error')),
  message varchar not null,
  message_zh varchar not null,
  message_en varchar not null,
  expected varchar,
  found varchar,
  formula varchar,
  threshold varchar,

  points double,

  cell varchar
);

comment on table fact_finding is 'A finding on a form or one of its lines; states what is printed, never a motive';
comment on column fact_finding.finding_key is 'Surrogate key';
comment on column fact_finding.finding_id is 'The key in 16 hexadecimal digits, the id that explain takes; the same in every load';
comment on column fact_finding.evaluation_key is 'Form it is about';
comment on column fact_finding.line_no is 'Indicator line it is about; none for the whole form';
comment on column fact_finding.code is 'Kind of finding';
comment on column fact_finding.matter is 'What it is about: reading, arithmetic, scoring, target or explanation';
comment on column fact_finding.severity is 'info, notice, warning or error; errors are arithmetic faults';
comment on column fact_finding.message is 'One sentence for people, in the language of the load';
comment on column fact_finding.message_zh is 'The sentence in Chinese';
comment on column fact_finding.message_en is 'The sentence in English';
comment on column fact_finding.expected is 'What should stand there';
comment on column fact_finding.found is 'What stands there';
comment on column fact_finding.formula is 'The formula with the numbers filled in';
comment on column fact_finding.threshold is 'The parameters of the ruleset that decided';
comment on column fact_finding.points is 'Points of the form that it concerns; several findings may concern the same [points, non-additive]';
comment on column fact_finding.cell is 'Cells that prove it, the first one first: F12, G12';
