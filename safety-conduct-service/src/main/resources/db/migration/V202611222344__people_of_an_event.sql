-- Several people in one event: a record each, with the event's id. Who refused a rule-breaking instruction is never scored.
alter table violation
  add column event_id uuid,
  add column self_reported boolean not null default false,
  add column identity_explained_at timestamptz,
  add column identity_explained_by text,
  add column identity_explained_by_staff_no text,
  add column identity_explanation text,
  add constraint ck_violation_identity check (
    (identity_explained_at is null) = (identity_explanation is null)
    and (identity_explained_by is null or identity_explained_by <> recorded_by));

create unique index uq_violation_event_id_worker_id on violation (event_id, worker_id)
  where event_id is not null and status <> 'VOIDED';

create table violation_refuser (
  violation_id uuid not null,
  worker_id uuid not null,
  constraint pk_violation_refuser primary key (violation_id, worker_id),
  constraint fk_violation_refuser_violation_id foreign key (violation_id) references violation (id)
);

-- Who is jointly liable for somebody else's violation: apart, and never a violation of theirs.
create table joint_liability (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  violation_id uuid not null,
  worker_id uuid not null,
  ground text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_staff_no text,
  note text not null,
  reversed_at timestamptz,
  constraint pk_joint_liability primary key (id),
  constraint uq_joint_liability_violation_id_worker_id unique (violation_id, worker_id),
  constraint fk_joint_liability_violation_id foreign key (violation_id) references violation (id),
  constraint ck_joint_liability_ground check (ground in ('SHIFT_LEADER', 'TEAM_LEADER', 'MUTUAL_GUARANTEE'))
);

create index ix_joint_liability_mine_id on joint_liability (mine_id, recorded_at desc, id desc);
create index ix_joint_liability_worker_id on joint_liability (worker_id, recorded_at desc, id desc);
