-- 待核对记录: what a program told and could not be matched with a worker or a behaviour; encrypted, and only while it waits
create table held_report (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  feed text not null,
  received_at timestamptz not null,
  received_on date not null,
  status text not null,
  code text not null,
  pointer text,
  told bytea,
  content_hash bytea not null,
  ended_at timestamptz,
  ended_by text,
  ended_by_staff_no text,
  end_note text,
  constraint pk_held_report primary key (id),
  constraint ck_held_report_status check (status in ('HELD', 'REPAIRED', 'DISCARDED')),
  constraint ck_held_report_told check ((status = 'HELD') = (told is not null)),
  constraint ck_held_report_end check ((status = 'HELD') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  constraint ck_held_report_discarded check (status <> 'DISCARDED' or end_note is not null)
);

create index ix_held_report_mine_id on held_report (mine_id, received_at desc, id desc);
create index ix_held_report_mine_id_status on held_report (mine_id, status, received_at desc, id desc);
create index ix_held_report_mine_id_received_on on held_report (mine_id, received_on);
