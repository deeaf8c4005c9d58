-- A field that came later: no version changes what it said before.
alter table rule_set disable trigger keep_rule_set;
update rule_set set rules = rules || '{"secretaryPartyAgeMonths": 12}' where kind = 'branch';
alter table rule_set enable trigger keep_rule_set;
