-- one row per figure that stands in a sentence of a form
create table if not exists fact_figure (
  evaluation_key bigint not null references fact_evaluation,
  line_no integer not null,

  figure_name varchar not null,
  text varchar not null,

  value decimal(38, 15),
  unit varchar,

  cell varchar not null,

  primary key (evaluation_key, line_no)
);

comment on table fact_figure is 'A figure that stands in a sentence, such as the execution rate of a report';
comment on column fact_figure.evaluation_key is 'Form it stands in';
comment on column fact_figure.line_no is 'Number of the figure in its form, from 1';
comment on column fact_figure.figure_name is 'What it is: budget_execution_rate';
comment on column fact_figure.text is 'The sentence as printed';
comment on column fact_figure.value is 'The figure in its unit; a percentage as a fraction [printed unit, non-additive]';
comment on column fact_figure.unit is 'Unit as printed; % for a fraction';
comment on column fact_figure.cell is 'Cell or paragraph of the sentence';
