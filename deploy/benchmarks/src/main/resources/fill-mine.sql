-- A mine of the size that the goals are set for, written into member-service's database: 200 sections of 5 teams, a branch
-- for each of the 1,000 teams, 100,000 people, of whom 15,000 are members, ten years of meetings, dues and directives.
-- ${mine} is the mine's id. Foreign keys are not checked while it runs: the rows refer to each other by construction.
set session_replication_role = replica;
set synchronous_commit = off;

create temp table sections as
select n, uuidv7(interval '-12 years') as id from generate_series(1, 200) n;

create temp table teams as
select (s.n - 1) * 5 + k as n, s.id as section_id, uuidv7(interval '-12 years') as id,
       uuidv7(interval '-12 years') as branch_id
  from sections s cross join generate_series(1, 5) k;
alter table teams add primary key (n);

insert into unit (id, version, mine_id, parent_id, kind, code, name, underground, valid_from)
select id, 0, '${mine}', '${mine}', 'SECTION', 'GS' || to_char(n, 'FM000'), '采煤' || n || '区', n % 4 <> 0, date '2014-01-01'
  from sections;
insert into unit (id, version, mine_id, parent_id, kind, code, name, underground, valid_from)
select id, 0, '${mine}', section_id, 'TEAM', 'GT' || to_char(n, 'FM0000'), '班组' || n, n % 20 < 15, date '2014-01-01'
  from teams;

insert into branch (id, version, mine_id, parent_id, kind, code, name, valid_from)
select branch_id, 0, '${mine}',
       (select id from branch where mine_id = '${mine}' and kind = 'PARTY_COMMITTEE' order by code limit 1),
       'BRANCH', 'GB' || to_char(n, 'FM0000'), '班组' || n || '党支部', date '2014-02-01'
  from teams;
insert into covering (id, branch_id, unit_id, valid_from)
select uuidv7(), branch_id, id, date '2014-02-01' from teams;

-- People: the first 15 of each team are members.
create temp table people as
select n, (n - 1) % 1000 + 1 as team, (n - 1) / 1000 as place, uuidv7(interval '-10 years') as person_id,
       uuidv7(interval '-10 years') as worker_id, uuidv7(interval '-10 years') as member_id,
       substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕', (n * 7) % 40 + 1, 1)
         || substr('建国志强文军海涛明辉永红春生卫东立新德华福来金玉宝成', (n / 40) % 26 + 1, 1)
         || substr('建国志强文军海涛明辉永红春生卫东立新德华福来金玉宝成', (n / 1040) % 26 + 1, 1) as name,
       substr('wlzlcyzhzwxshzglhgmlLszxhtfydxccydxfszpl', (n * 7) % 40 + 1, 1)
         || substr('jgzqwjhtmhyhcswdlxdhfljybc', (n / 40) % 26 + 1, 1)
         || substr('jgzqwjhtmhyhcswdlxdhfljybc', (n / 1040) % 26 + 1, 1) as initials,
       date '2008-01-01' + (n * 37) % 6000 as hired_on
  from generate_series(1, 100000) n;
create index on people (team, place);

insert into person (id, version, mine_id, name, name_initials, sex, birth_date, id_number, id_hash, ethnicity, education,
                    political_status, erased)
select person_id, 0, '${mine}', name, lower(initials), case when n % 12 = 0 then 'FEMALE' else 'MALE' end,
       date '1965-01-01' + (n * 131) % 14000, sha256(convert_to('number' || n, 'UTF8')),
       sha256(convert_to('hash' || n, 'UTF8')), '汉族', 'SENIOR_SECONDARY',
       case when place < 15 then 'PARTY_MEMBER' else 'MASSES' end, false
  from people;
insert into worker (id, version, mine_id, person_id, staff_no, employment_form, status, hired_on, left_on)
select worker_id, 0, '${mine}', person_id, 'G' || to_char(n, 'FM000000'), 'CONTRACT',
       case when place >= 95 then 'LEFT' else 'ACTIVE' end, hired_on,
       case when place >= 95 then date '2025-06-01' end
  from people;
-- Three assignments each: two past ones in neighbouring teams.
insert into assignment (id, worker_id, kind, unit_id, section_id, team_id, post, trade, underground, valid_from, valid_to)
select uuidv7(), p.worker_id, 'PRIMARY', t.id, t.section_id, t.id,
       (array['采煤机司机', '支架工', '掘进机司机', '皮带司机', '电工', '瓦斯检查工', '绞车司机', '钳工', '安全员', '放炮员'])[p.n % 10 + 1],
       (array['采煤', '掘进', '机电', '运输', '通风'])[p.n % 5 + 1], true,
       case step when 0 then p.hired_on when 1 then date '2024-07-01' else date '2026-03-01' end,
       case step when 0 then date '2024-07-01' when 1 then date '2026-03-01'
            else case when p.place >= 95 then date '2026-04-01' end end
  from people p cross join generate_series(0, 2) step
  join teams t on t.n = (p.team - 1 + case step when 0 then 1 when 1 then 5 else 0 end) % 1000 + 1;

insert into party_member (id, version, mine_id, person_id, worker_id, branch_id, status, since, joined_on, full_on)
select p.member_id, 0, '${mine}', p.person_id, p.worker_id, t.branch_id,
       case when p.place = 14 then 'PROBATIONARY' else 'FULL' end, date '2015-01-01', date '2014-03-01',
       case when p.place = 14 then null else date '2015-03-01' end
  from people p join teams t on t.n = p.team where p.place < 15;
insert into membership (id, person_id, category, relation_branch_id, valid_from)
select uuidv7(), p.person_id, case when p.place = 14 then 'PROBATIONARY' else 'FULL' end, t.branch_id, date '2015-01-01'
  from people p join teams t on t.n = p.team where p.place < 15;
create temp table groups as
select t.n as team, t.branch_id, k, uuidv7(interval '-10 years') as id from teams t cross join generate_series(0, 1) k;
insert into party_group (id, version, mine_id, branch_id, name, valid_from)
select id, 0, '${mine}', branch_id, '第' || k + 1 || '党小组', date '2015-01-01' from groups;
insert into group_placement (id, member_id, group_id, valid_from)
select uuidv7(), p.member_id, g.id, date '2015-01-01'
  from people p join groups g on g.team = p.team and g.k = p.place % 2 where p.place < 15;
insert into position (id, version, mine_id, worker_id, kind, branch_id, valid_from)
select uuidv7(), 0, '${mine}', p.worker_id, case when p.place = 0 then 'BRANCH_SECRETARY' else 'COMMITTEE_MEMBER' end,
       t.branch_id, date '2024-01-01'
  from people p join teams t on t.n = p.team where p.place < 5;
insert into committee_term (id, version, mine_id, branch_id, valid_from, due_to)
select uuidv7(), 0, '${mine}', branch_id, date '2024-01-01', date '2027-01-01' from teams;

-- Meetings: per branch and month a committee meeting, a theme day and one of each group; per quarter a general meeting and
-- a lecture; per year an organisational-life meeting. One of forty was missed.
create temp table held as
select uuidv7(make_interval(days => day - current_date)) as id, t.n as team, t.branch_id, kind.code, kind.k, day,
       kind.expected
  from teams t
  cross join generate_series(date '2016-12-01', date '2026-11-01', interval '1 month') month
  cross join lateral (select (month + interval '1 day' * (t.n % 25))::date as day) d
  cross join lateral (
      select 'COMMITTEE' as code, null::integer as k, 5 as expected
      union all select 'THEME_DAY', null, 15
      union all select 'GROUP', g, 8 - g from generate_series(0, 1) g
      union all select 'GENERAL_MEETING', null, 15 where extract(month from month)::integer % 3 = 0
      union all select 'LECTURE', null, 15 where extract(month from month)::integer % 3 = 1
      union all select 'ORG_LIFE', null, 15 where extract(month from month)::integer = 12) kind
 where (t.n + extract(month from month)::integer * 7 + extract(year from month)::integer) % 40 <> 0;

insert into meeting (id, version, mine_id, branch_id, group_id, kind, status, title, planned_on, held_on, host_id, scribe_id,
                     rule_set_id, recorded_at, late, expected, present, voters, present_voters, quorum, minuted_at,
                     main_points)
select h.id, 2, '${mine}', h.branch_id, g.id, h.code, 'MINUTED', to_char(h.day, 'YYYY-MM') || ' ' || h.code, h.day, h.day,
       a.worker_id, b.worker_id, (select id from rule_set where kind like 'meeting%' limit 1), h.day + interval '20 hours',
       false, h.expected, h.expected - 1, h.expected, h.expected - 1, h.expected / 2 + 1, h.day + interval '1 day',
       '学习文件，讨论安全生产。'
  from held h
  join people a on a.team = h.team and a.place = 0
  join people b on b.team = h.team and b.place = 1
  left join groups g on g.team = h.team and g.k = h.k;
insert into meeting_attendee (id, meeting_id, mine_id, branch_id, held_on, worker_id, guest, voting, presence, reason)
select uuidv7(make_interval(days => h.day - current_date)), h.id, '${mine}', h.branch_id, h.day, p.worker_id, false,
       p.place <> 14, case when absent then 'ABSENT' else 'PRESENT' end, case when absent then 'ON_SHIFT' end
  from held h
  join people p on p.team = h.team and p.place < 15
       and (h.code <> 'COMMITTEE' or p.place < 5) and (h.k is null or p.place % 2 = h.k)
  cross join lateral (select p.place = 2 + (h.day - date '2016-01-01') % 3 as absent) a;

insert into directive (id, version, mine_id, branch_id, status, source, reference, title, received_on, due_on)
select uuidv7(make_interval(days => day - current_date)), 0, '${mine}', t.branch_id, 'RECEIVED', '矿党委',
       '矿党〔' || extract(year from day) || '〕' || m, '关于做好第' || m || '项工作的通知', day, day + 30
  from teams t cross join generate_series(1, 200) m
  cross join lateral (select date '2016-12-10' + m * 18 as day) d;

create temp table statements as
select uuidv7(month - current_date::timestamp) as id, t.n as team, t.branch_id, to_char(month, 'YYYY-MM') as month
  from teams t cross join generate_series(date '2016-12-01', date '2026-10-01', interval '1 month') month;
insert into dues_statement (id, version, mine_id, branch_id, month, status, rule_set_id, issued_at, issued_by)
select id, 0, '${mine}', branch_id, month, 'OPEN', (select id from rule_set where kind = 'dues' limit 1), now(), 'benchmark'
  from statements;
insert into dues_line (id, statement_id, mine_id, branch_id, worker_id, person_id, month, due_fen, paid_fen,
                       paid_on_time_fen)
select uuidv7(), s.id, '${mine}', s.branch_id, p.worker_id, p.person_id, s.month, 6000, 6000, 6000
  from statements s join people p on p.team = s.team and p.place < 15;

reset session_replication_role;
analyze;
