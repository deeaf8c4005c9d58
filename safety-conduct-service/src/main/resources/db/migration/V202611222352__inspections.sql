-- 安全检查
create table inspection (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  kind text not null,
  status text not null,
  inspector_id uuid not null,
  planned_on date not null,
  planned_at timestamptz not null,
  planned_by text not null,
  planned_by_staff_no text,
  done_at timestamptz,
  done_on date,
  done_shift text,
  recorded_at timestamptz,
  recorded_by text,
  recorded_by_staff_no text,
  result_note text,
  cancelled_at timestamptz,
  cancelled_by text,
  cancelled_by_staff_no text,
  cancellation_reason text,
  constraint pk_inspection primary key (id),
  constraint ck_inspection_kind check (kind in ('ROUTINE', 'SPECIAL', 'RECHECK')),
  constraint ck_inspection_status check (status in ('PLANNED', 'DONE', 'CANCELLED')),
  constraint ck_inspection_milestones check (
    (status = 'DONE') = (done_at is not null)
    and (done_at is null) = (done_on is null)
    and (done_at is null) = (recorded_at is null)
    and (status = 'CANCELLED') = (cancelled_at is not null))
);
create index ix_inspection_mine_id on inspection (mine_id, planned_on desc, id desc);

create table inspection_place (
  id uuid not null,
  inspection_id uuid not null,
  place_id uuid not null,
  planned boolean not null,
  visited_on date,
  constraint pk_inspection_place primary key (id),
  constraint uq_inspection_place unique (inspection_id, place_id),
  constraint fk_inspection_place_inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_inspection_place_place_id foreign key (place_id) references place (id),
  constraint ck_inspection_place_planned check (planned or visited_on is not null)
);
create index ix_inspection_place_place_id on inspection_place (place_id, visited_on) where visited_on is not null;

create table inspection_danger (
  inspection_id uuid not null,
  danger_id uuid not null,
  constraint pk_inspection_danger primary key (inspection_id, danger_id),
  constraint fk_inspection_danger_inspection_id foreign key (inspection_id) references inspection (id),
  constraint fk_inspection_danger_danger_id foreign key (danger_id) references danger (id)
);
create index ix_inspection_danger_danger_id on inspection_danger (danger_id);

-- 领导带班下井
create table leader_shift (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  leader_id uuid not null,
  planned_on date not null,
  planned_shift text not null,
  status text not null,
  planned_at timestamptz not null,
  planned_by text not null,
  planned_by_staff_no text,
  down_at timestamptz,
  down_on date,
  down_shift text,
  up_at timestamptz,
  findings text,
  handed_over_to uuid,
  handover text,
  cancelled_at timestamptz,
  cancelled_by text,
  cancelled_by_staff_no text,
  cancellation_reason text,
  constraint pk_leader_shift primary key (id),
  constraint ck_leader_shift_status check (status in ('PLANNED', 'DOWN', 'UP', 'CANCELLED')),
  constraint ck_leader_shift_milestones check (
    (status in ('DOWN', 'UP')) = (down_at is not null)
    and (down_at is null) = (down_on is null)
    and (status = 'UP') = (up_at is not null)
    and (up_at is null or (up_at > down_at and handed_over_to is not null and handover is not null))
    and (status = 'CANCELLED') = (cancelled_at is not null)),
  constraint ck_leader_shift_handover check (handed_over_to <> leader_id)
);
create unique index uq_leader_shift_once on leader_shift (leader_id, planned_on, planned_shift)
  where status <> 'CANCELLED';
create index ix_leader_shift_mine_id on leader_shift (mine_id, planned_on desc, id desc);
create index ix_leader_shift_leader_id on leader_shift (leader_id, planned_on desc, id desc);

create table leader_shift_place (
  leader_shift_id uuid not null,
  ordinal integer not null,
  place_id uuid not null,
  visited_on date not null,
  constraint pk_leader_shift_place primary key (leader_shift_id, ordinal),
  constraint fk_leader_shift_place_leader_shift_id foreign key (leader_shift_id) references leader_shift (id),
  constraint fk_leader_shift_place_place_id foreign key (place_id) references place (id)
);
create index ix_leader_shift_place_place_id on leader_shift_place (place_id, visited_on);

create table leader_shift_danger (
  leader_shift_id uuid not null,
  danger_id uuid not null,
  constraint pk_leader_shift_danger primary key (leader_shift_id, danger_id),
  constraint fk_leader_shift_danger_leader_shift_id foreign key (leader_shift_id) references leader_shift (id),
  constraint fk_leader_shift_danger_danger_id foreign key (danger_id) references danger (id)
);
create index ix_leader_shift_danger_danger_id on leader_shift_danger (danger_id);
