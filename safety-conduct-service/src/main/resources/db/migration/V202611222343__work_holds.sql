-- Holds: who does not work until an instant that is known beforehand. No row is written when they end.
create table work_hold (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  section_id uuid,
  team_id uuid,
  kind text not null,
  cause text,
  business_date date not null,
  shift text not null,
  place text,
  placed_at timestamptz not null,
  placed_by text not null,
  placed_by_staff_no text,
  placing_note text,
  extended_at timestamptz,
  extended_by text,
  extended_by_staff_no text,
  extension_note text,
  ends_at timestamptz not null,
  constraint pk_work_hold primary key (id),
  constraint ck_work_hold_kind check (
    kind = 'INTERIM' and cause is null and place is not null and placing_note is not null
    or kind = 'TODAY' and cause in ('DRINK', 'FATIGUE', 'DISTRESS') and place is null and extended_at is null),
  constraint ck_work_hold_length check (ends_at > placed_at and ends_at <= placed_at + interval '72 hours')
);

create index ix_work_hold_mine_id on work_hold (mine_id, kind, placed_at desc, id desc);
create index ix_work_hold_section_id on work_hold (section_id, kind, placed_at desc, id desc);
create index ix_work_hold_team_id on work_hold (team_id, kind, placed_at desc, id desc) where team_id is not null;
create index ix_work_hold_worker_id on work_hold (worker_id, kind, placed_at desc, id desc);
