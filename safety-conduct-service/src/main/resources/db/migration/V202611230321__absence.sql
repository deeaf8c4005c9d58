insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000321', 0, 'absence', date '2000-01-01',
        '{"hearWithinAttendedDays": 3, "presumeWithinDays": 30}', '《考勤管理制度》通行做法：旷工认定须当面核实并告知');

-- 旷工: presumed, then explained or confirmed after a hearing; one of a worker's shift, whatever becomes of it
create table absence (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  business_date date not null,
  shift text not null,
  covering_branch_id uuid,
  relation_branch_id uuid,
  section_id uuid,
  team_id uuid,
  party_member boolean not null,
  trade text,
  status text not null,
  source text not null,
  presumed_at timestamptz not null,
  presumed_by text not null,
  presumed_by_staff_no text,
  heard_at timestamptz,
  heard_by text,
  heard_by_staff_no text,
  statement text,
  appeared boolean,
  witness_id uuid,
  explained_at timestamptz,
  explained_by text,
  explained_by_staff_no text,
  explanation text,
  explanation_ground text,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_by_staff_no text,
  confirmation_note text,
  appeal_until date,
  appeal_status text,
  appealed_at timestamptz,
  appealed_by text,
  appealed_by_staff_no text,
  appeal_grounds text,
  decide_by date,
  appeal_ended_at timestamptz,
  appeal_ended_by text,
  appeal_ended_by_staff_no text,
  appeal_reasons text,
  reversed_at timestamptz,
  reversed_by text,
  reversed_by_staff_no text,
  reversal_ground text,
  constraint pk_absence primary key (id),
  constraint uq_absence_worker_id_business_date_shift unique (worker_id, business_date, shift),
  constraint ck_absence_status check (status in ('PRESUMED', 'EXPLAINED', 'CONFIRMED', 'REVERSED')),
  constraint ck_absence_source check (source in ('NOTICED', 'TOLD')),
  constraint ck_absence_explained check ((status = 'EXPLAINED') = (explained_at is not null)
    and num_nulls(explained_at, explained_by, explanation_ground) in (0, 3)),
  constraint ck_absence_confirmed check ((status in ('CONFIRMED', 'REVERSED')) = (confirmed_at is not null)
    and num_nulls(confirmed_at, confirmed_by, appeal_until) in (0, 3)),
  constraint ck_absence_heard check (confirmed_at is null or heard_at is not null),
  constraint ck_absence_witness check (appeared is null or appeared or witness_id is not null),
  constraint ck_absence_separate check (confirmed_by is null
    or (confirmed_by <> heard_by and confirmed_by <> presumed_by)),
  constraint ck_absence_appeal check (
    num_nulls(appeal_status, appealed_at, appealed_by, appeal_grounds, decide_by) in (0, 5)
    and (appeal_status is null or confirmed_at is not null)
    and (appeal_status is null or (appeal_status = 'OPEN') = (appeal_ended_at is null))),
  constraint ck_absence_reversed check ((status = 'REVERSED') = (reversed_at is not null)
    and num_nulls(reversed_at, reversed_by, reversal_ground) in (0, 3))
);

create index ix_absence_mine_id_business_date_id on absence (mine_id, business_date, id);
create index ix_absence_covering_branch_id_business_date_id on absence (covering_branch_id, business_date, id);
create index ix_absence_section_id_business_date_id on absence (section_id, business_date, id);
create index ix_absence_team_id_business_date_id on absence (team_id, business_date, id);
create index ix_absence_worker_id_business_date_id on absence (worker_id, business_date, id);
create index ix_absence_standing on absence (worker_id) where status in ('PRESUMED', 'CONFIRMED');

-- what the clerk told as missed, of which a presumption may be due
create index ix_shift_entry_absent on shift_entry (worker_id, business_date)
  where book = 'ATTENDANCE' and kind = 'ABSENT';
