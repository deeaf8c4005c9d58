-- Until when a hearing may be put on record: into every version there is, since nothing was judged by it before (decision 0008).
alter table rule_set disable trigger keep_rule_set;
update rule_set set rules = rules || '{"recordHearingWithinDays": 3}'
 where kind = 'absence' and not rules ? 'recordHearingWithinDays';
alter table rule_set enable trigger keep_rule_set;
