-- Fields that came later, with what the Detailed Rules say: no version changes what it said before.
alter table rule_set disable trigger keep_rule_set;
update rule_set set rules = rules || '{"leagueUntilAge": 28, "leavingWithinMonths": 3}' where kind = 'admission';
alter table rule_set enable trigger keep_rule_set;

-- 年度发展党员计划: no numbers until the Party committee sets them.
insert into rule_set (id, version, mine_id, kind, valid_from, rules, basis)
values (gen_random_uuid(), 0, null, 'admission-quota', date '2014-05-28', '{"mine": null, "branches": {}}',
        '《中国共产党发展党员工作细则》（2014-05-28）');

-- What the general meeting decided rests on its resolution; one resolution is of one decision.
alter table admission_step
    add column resolution_id         uuid,
    add column league_recommended_on date,
    add column leaves_on             date,
    add constraint fk_admission_step_resolution_id foreign key (resolution_id) references meeting_resolution (id),
    add constraint ck_admission_step_resolution
        check ((kind in ('GENERAL_MEETING', 'FULL_MEETING')) = (resolution_id is not null)) not valid,
    add constraint ck_admission_step_league check (league_recommended_on <= occurred_on);

create unique index uq_admission_step_resolution_id on admission_step (resolution_id);
create index ix_admission_step_pre_examination on admission_step (occurred_on, admission_id)
    where kind = 'PRE_EXAMINATION';

alter table admission_ruling
    add column resolution_id uuid,
    add constraint fk_admission_ruling_resolution_id foreign key (resolution_id) references meeting_resolution (id),
    add constraint ck_admission_ruling_resolution
        check ((kind in ('EXTENSION', 'PROBATION_CANCELLATION')) = (resolution_id is not null)) not valid;

create unique index uq_admission_ruling_resolution_id on admission_ruling (resolution_id);

-- From when the next terms run: when they end is a matter of the rules of the day on which one looks.
alter table admission
    add column term_step     text,
    add column term_from     date,
    add column observed_from date,
    add constraint ck_admission_term check ((term_step is null) = (term_from is null)),
    add constraint ck_admission_term_step check (term_step in ('FIRST_TALK', 'GENERAL_MEETING', 'HIGHER_APPROVAL',
        'FULL_APPLICATION', 'FULL_MEETING', 'FULL_APPROVAL', 'ARCHIVED')),
    add constraint ck_admission_terms_of_open check (status = 'OPEN' or num_nonnulls(term_step, observed_from) = 0);

with taken as (
    select a.id, a.probation_until,
           max(s.occurred_on) filter (where s.kind = 'APPLIED') as applied,
           max(s.occurred_on) filter (where s.kind = 'FIRST_TALK') as talk,
           max(s.occurred_on) filter (where s.kind = 'ACTIVIST_DECISION') as activist,
           max(s.occurred_on) filter (where s.kind = 'CANDIDATE_DECISION') as candidate,
           max(s.occurred_on) filter (where s.kind = 'PRE_EXAMINATION') as examined,
           max(s.occurred_on) filter (where s.kind = 'GENERAL_MEETING') as meeting,
           coalesce(max(s.occurred_on) filter (where s.kind = 'HIGHER_APPROVAL'), a.probation_from) as approved,
           max(s.occurred_on) filter (where s.kind = 'FULL_APPLICATION') as applied_full,
           max(s.occurred_on) filter (where s.kind = 'FULL_MEETING') as full_meeting,
           max(s.occurred_on) filter (where s.kind = 'FULL_APPROVAL') as full_approved,
           (select max(o.occurred_on) from admission_observation o where o.admission_id = a.id) as observed
      from admission a
      left join admission_step s on s.admission_id = a.id
     where a.status = 'OPEN'
     group by a.id
), terms as (
    select id,
           case when full_approved is not null then 'ARCHIVED'
                when full_meeting is not null then 'FULL_APPROVAL'
                when applied_full is not null then 'FULL_MEETING'
                when probation_until is not null then 'FULL_APPLICATION'
                when meeting is not null then 'HIGHER_APPROVAL'
                when examined is not null then 'GENERAL_MEETING'
                when talk is null then 'FIRST_TALK' end as term_step,
           case when full_approved is not null then full_approved
                when full_meeting is not null then full_meeting
                when probation_until is not null then probation_until
                when meeting is not null then meeting
                when examined is not null then examined
                when talk is null then applied end as term_from,
           case when approved is not null then case when full_meeting is null then greatest(approved, observed) end
                when candidate is null then case when activist is not null then greatest(activist, observed) end
                end as observed_from
      from taken
)
update admission a
   set term_step = t.term_step, term_from = t.term_from, observed_from = t.observed_from
  from terms t
 where t.id = a.id;

create index ix_admission_mine_id_open on admission (mine_id, id) where status = 'OPEN';
create index ix_admission_branch_id_open on admission (branch_id, id) where status = 'OPEN';
drop index ix_admission_mine_id_next_due_on;
