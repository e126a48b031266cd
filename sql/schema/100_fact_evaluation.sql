-- one row per evaluated form, one version
create table if not exists fact_evaluation (
  evaluation_key bigint primary key,
  source_key bigint not null unique references dim_source,
  year integer not null references dim_year,
  region_key bigint not null references dim_region,
  organisation_key bigint not null references dim_organisation,
  programme_key bigint not null references dim_programme,

  kind varchar not null check (kind in ('programme', 'department', 'transfer', 'final_accounts', 'other')),
  evaluator varchar not null check (evaluator in ('self', 'department', 'finance', 'third_party')),
  stage varchar not null check (stage in ('target', 'monitoring', 'result')),
  title varchar,
  programme varchar,
  department varchar,
  implementing_unit varchar,
  grade varchar,
  filed_on date,
  ruleset varchar not null,

  total_weight decimal(38, 15),
  total_score decimal(38, 15),
  expected_low double,
  expected_score double,
  expectation_absence varchar,
  indicator_weight decimal(38, 15),
  indicator_score decimal(38, 15),
  indicator_count integer not null,
  budget_count integer not null,
  finding_count integer not null,

  is_conflict boolean not null,

  total_cell varchar,
  filed_cell varchar,
  total_line_no integer
);

comment on table fact_evaluation is 'An evaluated form 「绩效评价」';
comment on column fact_evaluation.evaluation_key is 'Surrogate key';
comment on column fact_evaluation.source_key is 'Form and file it was read from';
comment on column fact_evaluation.year is 'Budget year 「年度」; 0 when unknown';
comment on column fact_evaluation.region_key is 'Region whose budget it is about';
comment on column fact_evaluation.organisation_key is 'Organisation that answers for it';
comment on column fact_evaluation.programme_key is 'Programme it is about; 0 for a whole department';
comment on column fact_evaluation.kind is 'programme, department, transfer, final_accounts or other';
comment on column fact_evaluation.evaluator is 'Who judged: self, department, finance or third_party';
comment on column fact_evaluation.stage is 'target (declared), monitoring or result';
comment on column fact_evaluation.title is 'Headline as printed';
comment on column fact_evaluation.programme is 'Name of the programme or transfer as printed 「项目名称」';
comment on column fact_evaluation.department is 'Responsible department as printed 「主管部门」';
comment on column fact_evaluation.implementing_unit is 'Implementing unit as printed 「实施单位」';
comment on column fact_evaluation.grade is 'Grade as printed: 优 良 中 差 「评价等级」';
comment on column fact_evaluation.filed_on is 'Day on which it was filed, as printed 「填报日期」';
comment on column fact_evaluation.ruleset is 'Parameters that its line metrics were computed with';
comment on column fact_evaluation.total_weight is 'Total of weights as printed, usually 100 [points, non-additive]';
comment on column fact_evaluation.total_score is 'Total score as printed 「总分」 [points, non-additive]';
comment on column fact_evaluation.expected_low is 'Lower end of the score that the printed results imply [points, non-additive]';
comment on column fact_evaluation.expected_score is 'Upper end of the score that the printed results imply [points, non-additive]';
comment on column fact_evaluation.expectation_absence is 'Reason code when the implied score is absent';
comment on column fact_evaluation.indicator_weight is 'Weights of its indicator lines together [points, non-additive]';
comment on column fact_evaluation.indicator_score is 'Scores of its indicator lines together [points, non-additive]';
comment on column fact_evaluation.indicator_count is 'Indicator lines of the form [count, additive]';
comment on column fact_evaluation.budget_count is 'Funding lines of the form [count, additive]';
comment on column fact_evaluation.finding_count is 'Findings that came with the form [count, additive]';
comment on column fact_evaluation.is_conflict is 'True when another current form claims the same and says otherwise';
comment on column fact_evaluation.total_cell is 'Cell of the total score';
comment on column fact_evaluation.filed_cell is 'Cell of the filing date';
comment on column fact_evaluation.total_line_no is 'Funding line of all sources together, the first one; absent when none is printed';
