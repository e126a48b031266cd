-- one row per finding on a form or line, its current version
create or replace view mart_finding as
select
  finding.finding_key,
  finding.finding_id,
  finding.evaluation_key,
  finding.line_no,

  evaluation.region_code,
  evaluation.region,
  evaluation.province_code,
  evaluation.province,
  evaluation.prefecture,
  evaluation.year,
  evaluation.organisation,
  evaluation.sector,
  evaluation.programme,
  evaluation.kind,
  evaluation.evaluator,
  evaluation.stage,
  evaluation.ruleset,
  line.indicator_name,
  finding.code,
  finding.matter,
  finding.severity,
  finding.message,
  finding.message_zh,
  finding.message_en,
  finding.expected,
  finding.found,
  finding.formula,
  finding.threshold,

  finding.points,

  evaluation.path,
  evaluation.file_name,
  evaluation.sheet,
  finding.cell,
  evaluation.file_sha256,
  evaluation.run_id
from fact_finding as finding
join mart_evaluation as evaluation using (evaluation_key)
left join fact_indicator as line
  on line.evaluation_key = finding.evaluation_key
  and line.line_no = finding.line_no;

comment on view mart_finding is 'Findings 「疑点」 on current forms, each with file, sheet and cell';
comment on column mart_finding.finding_key is 'Surrogate key of the finding 「疑点键」';
comment on column mart_finding.line_no is 'Indicator line it is about; none for the whole form 「行号」';
comment on column mart_finding.code is 'Kind of finding 「疑点代码」';
comment on column mart_finding.severity is 'info, notice, warning or error 「严重程度」';
comment on column mart_finding.message is 'One sentence for people 「说明」';
comment on column mart_finding.expected is 'What should stand there 「应为」';
comment on column mart_finding.found is 'What stands there 「实为」';
comment on column mart_finding.cell is 'Cells that prove it, the first one first 「单元格」';
comment on column mart_finding.finding_id is 'The key in 16 hexadecimal digits, the id that explain takes 「编号」';
comment on column mart_finding.matter is 'What it is about: reading, arithmetic, scoring, target or explanation 「问题类别」';
comment on column mart_finding.message_zh is 'The sentence in Chinese 「发现（中文）」';
comment on column mart_finding.message_en is 'The sentence in English 「发现（英文）」';
comment on column mart_finding.formula is 'The formula with the numbers filled in 「公式及数字」';
comment on column mart_finding.threshold is 'The parameters of the ruleset that decided 「阈值」';
comment on column mart_finding.points is 'Points of the form that it concerns; several findings may concern the same 「涉及分」 [points, non-additive]';
