-- one row per scored block of a form that is no indicator
create table if not exists fact_section (
  evaluation_key bigint not null references fact_evaluation,
  line_no integer not null,

  section_name varchar not null,

  weight decimal(38, 15),
  score decimal(38, 15),

  cell varchar not null,

  primary key (evaluation_key, line_no)
);

comment on table fact_section is 'A scored block that is no indicator, such as fund management 「资金管理情况」';
comment on column fact_section.evaluation_key is 'Form it stands in';
comment on column fact_section.line_no is 'Number of the block in its form, from 1';
comment on column fact_section.section_name is 'Name as printed';
comment on column fact_section.weight is 'Weight in points 「分值」 [points, non-additive]';
comment on column fact_section.score is 'Score in points 「得分」 [points, non-additive]';
comment on column fact_section.cell is 'Cell of the name';
