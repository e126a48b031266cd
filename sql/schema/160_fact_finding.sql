-- one row per finding on a form or on one of its lines
create table if not exists fact_finding (
  finding_key bigint primary key,
  evaluation_key bigint not null references fact_evaluation,
  line_no integer,

  code varchar not null,
  severity varchar not null check (severity in ('info', 'notice', 'warning', 'error')),
  message varchar not null,
  expected varchar,
  found varchar,

  cell varchar
);

comment on table fact_finding is 'A finding on a form or one of its lines; states what is printed, never a motive';
comment on column fact_finding.finding_key is 'Surrogate key, the id that explain takes';
comment on column fact_finding.evaluation_key is 'Form it is about';
comment on column fact_finding.line_no is 'Indicator line it is about; none for the whole form';
comment on column fact_finding.code is 'Kind of finding';
comment on column fact_finding.severity is 'info, notice, warning or error';
comment on column fact_finding.message is 'One sentence for people';
comment on column fact_finding.expected is 'What should stand there';
comment on column fact_finding.found is 'What stands there';
comment on column fact_finding.cell is 'Cells that prove it, the first one first: F12, G12';
