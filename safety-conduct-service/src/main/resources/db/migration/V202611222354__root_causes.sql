insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000022', 0, 'root-cause', date '2000-01-01',
        '{"effectAfterDays": 30}',
        '倒查与效果验证的一般做法，由各矿自定');

-- 倒查
create table root_cause (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  title text not null,
  status text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  opened_by_staff_no text,
  round integer not null,
  analysed_at timestamptz,
  analysed_by text,
  analysed_by_staff_no text,
  closed_at timestamptz,
  constraint pk_root_cause primary key (id),
  constraint ck_root_cause_subject_kind check (subject_kind in ('DANGER', 'INCIDENT', 'VIOLATION')),
  constraint ck_root_cause_status check (status in ('OPEN', 'ACTING', 'AWAITING_EFFECT', 'CLOSED')),
  constraint ck_root_cause_milestones check (
    (status = 'OPEN' or analysed_at is not null) and (status = 'CLOSED') = (closed_at is not null)),
  constraint ck_root_cause_round check ((round = 0) = (analysed_at is null))
);
create unique index uq_root_cause_open on root_cause (subject_id) where status <> 'CLOSED';
create index ix_root_cause_mine_id on root_cause (mine_id, opened_at desc, id desc);
create index ix_root_cause_subject_id on root_cause (subject_id);

create table root_cause_node (
  id uuid not null,
  root_cause_id uuid not null,
  round integer not null,
  ordinal integer not null,
  parent_id uuid,
  factor text not null,
  description text not null,
  procedure_name text,
  procedure_step text,
  step_owner_id uuid,
  constraint pk_root_cause_node primary key (id),
  constraint uq_root_cause_node unique (root_cause_id, round, ordinal),
  constraint fk_root_cause_node_root_cause_id foreign key (root_cause_id) references root_cause (id),
  constraint fk_root_cause_node_parent_id foreign key (parent_id) references root_cause_node (id)
    deferrable initially deferred,
  constraint ck_root_cause_node_factor check (factor in ('PERSON', 'MACHINE', 'ENVIRONMENT', 'MANAGEMENT'))
);
create index ix_root_cause_node_parent_id on root_cause_node (parent_id) where parent_id is not null;

create table corrective_action (
  id uuid not null,
  root_cause_id uuid not null,
  mine_id uuid not null,
  cause_id uuid not null,
  description text not null,
  owner_id uuid not null,
  deadline date not null,
  done_at timestamptz,
  done_by text,
  done_by_staff_no text,
  done_note text,
  done_on date,
  constraint pk_corrective_action primary key (id),
  constraint fk_corrective_action_root_cause_id foreign key (root_cause_id) references root_cause (id),
  constraint fk_corrective_action_cause_id foreign key (cause_id) references root_cause_node (id)
    deferrable initially deferred,
  constraint ck_corrective_action_done check (
    (done_at is null) = (done_on is null) and (done_at is null) = (done_note is null))
);
create index ix_corrective_action_root_cause_id on corrective_action (root_cause_id);
create index ix_corrective_action_cause_id on corrective_action (cause_id);
create index ix_corrective_action_mine_id on corrective_action (mine_id, deadline, id);
create index ix_corrective_action_owner_id on corrective_action (owner_id, deadline, id);

create table effect_check (
  id uuid not null,
  root_cause_id uuid not null,
  effective boolean not null,
  checked_at timestamptz not null,
  checked_by text not null,
  checked_by_staff_no text,
  note text not null,
  constraint pk_effect_check primary key (id),
  constraint fk_effect_check_root_cause_id foreign key (root_cause_id) references root_cause (id)
);
create index ix_effect_check_root_cause_id on effect_check (root_cause_id);
create unique index uq_effect_check_effective on effect_check (root_cause_id) where effective;
