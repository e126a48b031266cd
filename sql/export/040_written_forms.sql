-- no rows; how values are written as text
create macro memory.main.plain_number(number) as regexp_replace(number::varchar, '\.?0+$', '');

create macro memory.main.utc_moment(moment) as strftime(moment at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ');

-- what a spreadsheet would take for a formula gets an apostrophe before it
create macro memory.main.sheet_text(words) as
  case
    when starts_with(words, '=') or starts_with(words, '+') or starts_with(words, '-') or starts_with(words, '@')
      or starts_with(words, '＝') or starts_with(words, '＋') or starts_with(words, '－') or starts_with(words, '＠')
      or starts_with(words, chr(9)) or starts_with(words, chr(10)) or starts_with(words, chr(13))
      then '''' || words
    else words
  end;
