-- Appeals: one against a violation. What it changes of the violation is on the violation's own row.
create table appeal (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  violation_id uuid not null,
  worker_id uuid not null,
  status text not null,
  appealed_at timestamptz not null,
  appealed_by text not null,
  appealed_by_staff_no text,
  grounds text not null,
  stopped boolean not null,
  decide_by date not null,
  rules_id uuid not null,
  ended_at timestamptz,
  ended_by text,
  ended_by_staff_no text,
  reasons text,
  grade text,
  points integer,
  constraint pk_appeal primary key (id),
  constraint uq_appeal_violation_id unique (violation_id),
  constraint fk_appeal_violation_id foreign key (violation_id) references violation (id),
  constraint ck_appeal_status check (status in ('OPEN', 'WITHDRAWN', 'UPHELD', 'REGRADED', 'REVOKED', 'MOOT')),
  constraint ck_appeal_ending check ((status = 'OPEN') = (ended_at is null)),
  constraint ck_appeal_regrading check (
    (status = 'REGRADED') = (grade is not null) and (grade is null) = (points is null)),
  constraint ck_appeal_reviewer check (
    status not in ('UPHELD', 'REGRADED', 'REVOKED') or (ended_by <> appealed_by and reasons is not null))
);

create index ix_appeal_mine_id on appeal (mine_id, appealed_at desc, id desc);
create index ix_appeal_mine_id_status on appeal (mine_id, status, appealed_at desc, id desc);
create index ix_appeal_worker_id on appeal (worker_id, appealed_at desc, id desc);

create table appeal_lost_shift (
  appeal_id uuid not null,
  business_date date not null,
  shift text not null,
  constraint pk_appeal_lost_shift primary key (appeal_id, business_date, shift),
  constraint fk_appeal_lost_shift_appeal_id foreign key (appeal_id) references appeal (id)
);
