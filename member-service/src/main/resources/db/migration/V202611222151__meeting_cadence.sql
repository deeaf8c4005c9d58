-- The shipped cadence of meetings.
insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-0000000c0002', 0, 'meeting-cadence', '2018-10-28', '{
      "cadences": [
        {"kind": "GENERAL_MEETING", "per": "QUARTER", "times": 1, "branches": ["BRANCH", "JOINT", "TEMPORARY"]},
        {"kind": "COMMITTEE", "per": "MONTH", "times": 1, "branches": ["BRANCH", "JOINT"]},
        {"kind": "GROUP", "per": "MONTH", "times": 1, "branches": ["BRANCH", "JOINT", "TEMPORARY"]},
        {"kind": "LECTURE", "per": "QUARTER", "times": 1, "branches": ["BRANCH", "JOINT", "TEMPORARY"]},
        {"kind": "THEME_DAY", "per": "MONTH", "times": 1, "branches": ["BRANCH", "JOINT", "TEMPORARY"]},
        {"kind": "ORG_LIFE", "per": "YEAR", "times": 1, "branches": ["BRANCH", "JOINT"]},
        {"kind": "DEMOCRATIC_LIFE", "per": "YEAR", "times": 1, "branches": ["PARTY_COMMITTEE"]}
      ]}',
    '《中国共产党支部工作条例（试行）》');
