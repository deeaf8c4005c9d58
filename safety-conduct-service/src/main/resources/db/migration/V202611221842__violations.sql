create table violation (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  status text not null,

  behaviour_id uuid not null,
  behaviour_code text not null,
  category text not null,
  discipline text not null,
  grade text,
  national_grade integer,
  serious boolean,
  points integer,
  unit_points integer,

  occurred_at timestamptz not null,
  business_date date not null,
  shift text not null,
  recorded_at timestamptz not null,
  late boolean not null,
  history boolean not null,

  -- where the subject stood on the business date; what happens to them later does not move the fact
  covering_branch_id uuid,
  relation_branch_id uuid,
  section_id uuid,
  team_id uuid,
  party_member boolean not null,
  underground boolean not null,
  trade text,

  place text not null,
  description text not null,
  informant bytea,
  signed_on_spot boolean not null,
  content_hash bytea,

  recorded_by text not null,
  recorded_by_client text,
  recorded_by_staff_no text,
  recorder_kind text not null,
  reported_at timestamptz,
  verified_at timestamptz,
  verified_by text,
  verified_by_staff_no text,
  verification_note text,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_by_staff_no text,
  confirmation_note text,
  voided_at timestamptz,
  voided_by text,
  voided_by_staff_no text,
  void_reason text,

  constraint pk_violation primary key (id),
  constraint fk_violation_behaviour_id foreign key (behaviour_id) references behaviour (id),
  constraint ck_violation_status check (status in ('DRAFT', 'REPORTED', 'VERIFIED', 'CONFIRMED', 'VOIDED')),
  constraint ck_violation_category check (
    category in ('RULE_BREAKING_INSTRUCTION', 'RULE_BREAKING_OPERATION', 'LABOUR_DISCIPLINE')),
  constraint ck_violation_recorder_kind check (recorder_kind in ('OFFICER', 'WORKER', 'PROGRAM')),
  constraint ck_violation_texts check (length(place) <= 200 and length(description) <= 2000),
  constraint ck_violation_milestones check (
    (status = 'DRAFT') <= (reported_at is null and verified_at is null and confirmed_at is null)
    and (status = 'REPORTED') <= (reported_at is not null and verified_at is null and confirmed_at is null)
    and (status = 'VERIFIED') <= (reported_at is not null and verified_at is not null and confirmed_at is null)
    and (status = 'CONFIRMED') <= (verified_at is not null and confirmed_at is not null)
    and (status = 'VOIDED') = (voided_at is not null)
    and (confirmed_at is null or voided_at is null)),
  constraint ck_violation_grading check (
    (confirmed_at is null) = (grade is null)
    and (grade is null) = (serious is null)
    and (grade is null) = (points is null)
    and (grade is null) = (unit_points is null)
    and (national_grade is null or grade is not null)),
  constraint ck_violation_verifier check (
    verified_by is null or signed_on_spot or verified_by <> recorded_by),
  constraint ck_violation_confirmer check (
    confirmed_by is null or (confirmed_by <> recorded_by and confirmed_by <> verified_by))
);

-- One index per column a caller's reach may name, each with the list's sort key and id.
create index ix_violation_mine_id on violation (mine_id, occurred_at desc, id desc);
create index ix_violation_mine_id_status on violation (mine_id, status, occurred_at desc, id desc);
create index ix_violation_covering_branch_id on violation (covering_branch_id, occurred_at desc, id desc);
create index ix_violation_relation_branch_id on violation (relation_branch_id, occurred_at desc, id desc)
  where relation_branch_id is not null;
create index ix_violation_section_id on violation (section_id, occurred_at desc, id desc);
create index ix_violation_team_id on violation (team_id, occurred_at desc, id desc) where team_id is not null;
create index ix_violation_worker_id on violation (worker_id, occurred_at desc, id desc);
