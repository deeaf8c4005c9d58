-- A leader goes down and comes up with the workers of the shift (煤矿领导带班下井及安全监督检查规定): a shift and the ways.
insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-0000000000e2', 0, 'leader-shift', date '2000-01-01',
        '{"mostHoursDown": 12}', 'Shipped default, after 煤矿领导带班下井及安全监督检查规定 (原安监总局令第33号)');
