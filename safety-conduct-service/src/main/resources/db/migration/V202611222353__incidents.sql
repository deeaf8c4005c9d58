insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000021', 0, 'incident', date '2000-01-01',
        '{"recordWithinHours": 1, "recordNearMissWithinHours": 72}',
        '《生产安全事故报告和调查处理条例》第九条（一小时内报告）；未遂事件由各矿自定');

-- 事故、未遂
create table incident (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  kind text not null,
  status text not null,
  occurred_at timestamptz not null,
  business_date date not null,
  shift text not null,
  place_id uuid not null,
  place_detail text,
  underground boolean not null,
  description text not null,
  history boolean not null,
  late boolean not null,
  section_id uuid not null,
  team_id uuid,
  covering_branch_id uuid,
  zone_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_staff_no text,
  recorded_by_client text,
  reporter_id uuid,
  investigated_at timestamptz,
  investigated_by text,
  investigated_by_staff_no text,
  findings text,
  closed_at timestamptz,
  closed_by text,
  closed_by_staff_no text,
  closing_note text,
  constraint pk_incident primary key (id),
  constraint fk_incident_place_id foreign key (place_id) references place (id),
  constraint ck_incident_kind check (kind in ('FATAL', 'SERIOUS', 'MINOR', 'NON_INJURY', 'NEAR_MISS')),
  constraint ck_incident_status check (status in ('REPORTED', 'INVESTIGATED', 'CLOSED')),
  constraint ck_incident_texts check (length(description) <= 2000 and length(place_detail) <= 200),
  constraint ck_incident_milestones check (
    (status = 'REPORTED') = (investigated_at is null)
    and (status = 'CLOSED') = (closed_at is not null)),
  constraint ck_incident_closed_by check (closed_by <> investigated_by)
);

-- One index per column a caller's reach may name, each with the list's sort key and id.
create index ix_incident_mine_id on incident (mine_id, occurred_at desc, id desc);
create index ix_incident_covering_branch_id on incident (covering_branch_id, occurred_at desc, id desc);
create index ix_incident_section_id on incident (section_id, occurred_at desc, id desc);
create index ix_incident_team_id on incident (team_id, occurred_at desc, id desc) where team_id is not null;
create index ix_incident_reporter_id on incident (reporter_id, occurred_at desc, id desc)
  where reporter_id is not null;
create index ix_incident_place_id on incident (place_id, business_date);

create table incident_person (
  id uuid not null,
  incident_id uuid not null,
  worker_id uuid not null,
  injury text not null,
  days_lost integer not null,
  constraint pk_incident_person primary key (id),
  constraint uq_incident_person unique (incident_id, worker_id),
  constraint fk_incident_person_incident_id foreign key (incident_id) references incident (id),
  constraint ck_incident_person_injury check (injury in ('DEATH', 'SERIOUS', 'MINOR', 'NONE')),
  constraint ck_incident_person_days_lost check (
    days_lost between 0 and 6000 and (injury <> 'NONE' or days_lost = 0))
);
create index ix_incident_person_worker_id on incident_person (worker_id);
