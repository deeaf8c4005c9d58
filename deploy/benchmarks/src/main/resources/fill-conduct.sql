-- Ten years of a mine of the size that the goals are set for, written into safety-conduct-service's database: 10,000,000
-- violations of 102,000 people, those of the roster among them, with the points that most of them cost. ${mine} is the mine's
-- id. Foreign keys are not checked while it runs, and the list's indexes are built after the rows.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';

create temp table indexes as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index where indrelid in ('violation'::regclass, 'points_charge'::regclass, 'points_entry'::regclass)
   and not indisprimary and not exists (select from pg_constraint where conindid = indexrelid);
do $$ declare each record; begin
    for each in select name from indexes loop execute 'drop index ' || each.name; end loop;
end $$;

create temp table places as
select row_number() over () as n, a.section_id, a.team_id, min(c.branch_id::text)::uuid as branch_id
  from platform.roster_assignment a
  join platform.roster_covering c on c.unit_id in (a.section_id, a.team_id)
 where a.valid_to is null and a.section_id is not null
 group by a.section_id, a.team_id;
insert into places
select (select max(n) from places) + n, uuidv7(interval '-12 years'), uuidv7(interval '-12 years'), uuidv7(interval '-12 years')
  from generate_series(1, 1000) n;

create temp table people as
select row_number() over (order by known desc) as n, id, place
  from (select w.id, true as known, p.n as place
          from platform.roster_worker w
          join lateral (select * from platform.roster_assignment a where a.worker_id = w.id and a.valid_to is null limit 1) a
               on true
          join places p on p.section_id = a.section_id and p.team_id is not distinct from a.team_id
         where w.mine_id = '${mine}'
        union all
        select uuidv7(interval '-12 years'), false, (select count(*) from places) - k % 1000
          from generate_series(1, 100000) k) x;
alter table people add primary key (n);

create temp table behaviours as
select row_number() over (order by b.code) as n, b.id, b.code, v.category, v.discipline, v.grade, v.points
  from behaviour b
  join lateral (select * from behaviour_version where behaviour_id = b.id order by valid_from desc limit 1) v on true
 where b.mine_id = '${mine}';

create temp table facts as
select f.n, uuidv7(at - now()) as id, p.id as worker_id, x.section_id, x.team_id, x.branch_id, b.id as behaviour_id, b.code,
       b.category, b.discipline, b.grade, b.points, at, (at at time zone 'Asia/Shanghai')::date as day, f.n > 9950000 as young
  from (select n, now() - interval '10 years' + n * interval '31.557 s' as at,
               1 + (n * 7919) % (select count(*) from people) as person,
               1 + (n * 31 + n / 1000) % (select count(*) from behaviours) as behaviour
          from generate_series(1::bigint, 10000000) n) f
  join people p on p.n = f.person
  join places x on x.n = p.place
  join behaviours b on b.n = f.behaviour;

insert into violation (id, version, mine_id, worker_id, status, behaviour_id, behaviour_code, category, discipline, grade,
                       national_grade, serious, points, unit_points, occurred_at, business_date, shift, recorded_at, late,
                       history, covering_branch_id, section_id, team_id, party_member, underground, trade, place,
                       description, signed_on_spot, recorded_by, recorded_by_staff_no, recorder_kind, reported_at,
                       verified_at, verified_by, verified_by_staff_no, confirmed_at, confirmed_by, confirmed_by_staff_no,
                       contractor, return_steps, class_days, follow_up_months, notice_served_at, notice_served_by,
                       appeal_until, follow_up_at, follow_up_by, closed_at, closed_by, closed_as)
select id, case when young then 3 else 7 end, '${mine}', worker_id, case when young then 'CONFIRMED' else 'CLOSED' end,
       behaviour_id, code, category, discipline, grade, case grade when 'SERIOUS' then 2 when 'GENERAL' then 1 end,
       grade = 'SERIOUS', points, 0, at, day, (array['NIGHT', 'MORNING', 'AFTERNOON'])[1 + n % 3], at + interval '1 hour',
       false, false, branch_id, section_id, team_id, n % 7 = 0, true, '采煤', '1031工作面',
       '现场检查发现未执行敲帮问顶。', false, 'inspector', '900001', 'OFFICER', at + interval '1 hour',
       at + interval '1 day', 'verifier', '900002', at + interval '2 days', 'confirmer', '900003', false, '', 0, 3,
       at + interval '3 days', 'verifier', day + 8,
       case when not young then at + interval '10 days' end, case when not young then 'verifier' end,
       case when not young then at + interval '100 days' end, case when not young then 'verifier' end,
       case when not young then 'DONE' end
  from facts;

insert into points_account (id, version, mine_id, kind)
select id, 100, '${mine}', 'WORKER' from people on conflict do nothing;
insert into points_charge (id, account_id, violation_id, day, confirmed_at, behaviour, category, base, percent, status,
                           rule_set_id)
select uuidv7(at - now()), worker_id, id, day, at + interval '2 days', code, category, points, 100, 'CHARGED',
       (select id from rule_set where kind = 'points' order by valid_from limit 1)
  from facts where points > 0;
insert into points_entry (id, account_id, violation_id, reason, points, day, recorded_at, recorded_by)
select uuidv7(at - now()), worker_id, id, 'CONFIRMED', -points, day, at + interval '2 days', 'confirmer'
  from facts where points > 0;

do $$ declare each record; begin
    for each in select definition from indexes loop execute each.definition; end loop;
end $$;

reset session_replication_role;
analyze;
