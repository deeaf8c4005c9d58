-- The shipped rules of a branch's size, its committee and its term.
insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-0000000c0003', 0, 'branch', '2018-10-28',
    '{"fewestFull": 3, "mostMembers": 50, "committeeFrom": 7, "smallestCommittee": 3, "largestCommittee": 7,
      "mostUnits": 5, "termYears": 3, "extensionMonths": 12, "termNoticeMonths": 6}',
    '《中国共产党支部工作条例（试行）》；《中国共产党国有企业基层组织工作条例（试行）》');
