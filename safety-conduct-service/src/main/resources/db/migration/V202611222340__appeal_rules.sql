-- The shipped terms of an appeal: no public text sets them, so every mine may give its own within the bounds of the kind.
insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000010', 0, 'appeal', date '2000-01-01',
        '{"withinWorkingDays": 5, "decideWithinWorkingDays": 10, "decideStoppedWithinWorkingDays": 3}',
        'Shipped default');
