-- The shipped rules of meetings.
insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-0000000c0001', 0, 'meeting', '2018-10-28', '{
      "kinds": {
        "GENERAL_MEETING": {"expected": "MEMBERS", "quorum": {"part": 1, "whole": 2, "atLeast": false},
          "majority": {"part": 1, "whole": 2, "atLeast": false}, "ofPresent": false, "writtenVotes": true,
          "secretAboutPersons": true, "makeUp": true},
        "COMMITTEE": {"expected": "COMMITTEE", "quorum": {"part": 1, "whole": 2, "atLeast": true},
          "majority": {"part": 1, "whole": 2, "atLeast": false}, "ofPresent": false, "writtenVotes": false,
          "secretAboutPersons": false, "makeUp": false},
        "GROUP": {"expected": "GROUP", "ofPresent": false, "writtenVotes": false, "secretAboutPersons": false, "makeUp": true},
        "LECTURE": {"expected": "MEMBERS", "ofPresent": false, "writtenVotes": false, "secretAboutPersons": false, "makeUp": true},
        "THEME_DAY": {"expected": "MEMBERS", "ofPresent": false, "writtenVotes": false, "secretAboutPersons": false, "makeUp": true},
        "ORG_LIFE": {"expected": "MEMBERS", "ofPresent": false, "writtenVotes": false, "secretAboutPersons": false, "makeUp": true},
        "DEMOCRATIC_LIFE": {"expected": "COMMITTEE", "quorum": {"part": 2, "whole": 3, "atLeast": true}, "ofPresent": false,
          "writtenVotes": false, "secretAboutPersons": false, "makeUp": false},
        "ELECTION": {"expected": "MEMBERS", "quorum": {"part": 4, "whole": 5, "atLeast": true},
          "majority": {"part": 1, "whole": 2, "atLeast": false}, "ofPresent": true, "writtenVotes": false,
          "secretAboutPersons": true, "makeUp": false},
        "JOINT": {"expected": "COMMITTEE_AND_HEADS", "quorum": {"part": 1, "whole": 2, "atLeast": false},
          "majority": {"part": 1, "whole": 2, "atLeast": false}, "ofPresent": false, "writtenVotes": false,
          "secretAboutPersons": false, "makeUp": false},
        "CAMPAIGN": {"expected": "MEMBERS", "ofPresent": false, "writtenVotes": false, "secretAboutPersons": false, "makeUp": true}
      },
      "lateAfterDays": 7, "makeUpWithinDays": 30, "candidateSurplus": {"part": 1, "whole": 5, "atLeast": true}}',
    '《中国共产党支部工作条例（试行）》；《中国共产党基层组织选举工作条例》');
