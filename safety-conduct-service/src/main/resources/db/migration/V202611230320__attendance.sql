-- what a feed says of a shift, whichever feed: of the mine, or of a section that tells its own
alter table trip_shift rename to feed_shift;
alter table feed_shift rename constraint pk_trip_shift to pk_feed_shift;
alter table feed_shift drop constraint uq_trip_shift_mine_id_business_date_shift;
alter table feed_shift add column feed text, add column unit_id uuid, add column examined_at timestamptz;
update feed_shift set feed = 'TRIP', unit_id = mine_id;
alter table feed_shift
  alter column feed set not null,
  alter column unit_id set not null,
  add constraint ck_feed_shift_feed check (feed in ('TRIP', 'ATTENDANCE')),
  add constraint uq_feed_shift_unit_id_feed_business_date_shift unique (unit_id, feed, business_date, shift);
create index ix_feed_shift_mine_id_feed_business_date on feed_shift (mine_id, feed, business_date);
create index ix_feed_shift_unexamined on feed_shift (feed, business_date, id) where complete and examined_at is null;

-- 排班、出勤: what stands of a worker's shift in each of the two books; attribution is that of the business date
create table shift_entry (
  id uuid not null,
  mine_id uuid not null,
  worker_id uuid not null,
  book text not null,
  business_date date not null,
  shift text not null,
  kind text not null,
  section_id uuid,
  team_id uuid,
  covering_branch_id uuid,
  told_at timestamptz not null,
  told_by text not null,
  told_by_staff_no text,
  recorded_at timestamptz not null,
  batch_id uuid not null,
  constraint pk_shift_entry primary key (id),
  constraint uq_shift_entry_worker_id_business_date_shift_book unique (worker_id, business_date, shift, book),
  constraint ck_shift_entry_kind check (
    (book = 'PLAN' and kind in ('PLANNED', 'CANCELLED'))
    or (book = 'ATTENDANCE' and kind in ('WORKED', 'LEAVE', 'INJURY', 'TRAINING', 'STOPPAGE', 'REST', 'ABSENT',
                                         'WITHDRAWN')))
);
create index ix_shift_entry_mine_id_business_date_id on shift_entry (mine_id, business_date, id);
create index ix_shift_entry_section_id_business_date_id on shift_entry (section_id, business_date, id);
create index ix_shift_entry_team_id_business_date_id on shift_entry (team_id, business_date, id);
create index ix_shift_entry_covering_branch_id_business_date_id on shift_entry (covering_branch_id, business_date, id);

-- what stood before a correction, and from when until when it was what was known
create table shift_entry_past (
  entry_id uuid not null,
  kind text not null,
  told_at timestamptz not null,
  told_by text not null,
  told_by_staff_no text,
  recorded_at timestamptz not null,
  superseded_at timestamptz not null,
  batch_id uuid not null,
  constraint pk_shift_entry_past primary key (entry_id, told_at),
  constraint fk_shift_entry_past_entry_id foreign key (entry_id) references shift_entry (id),
  constraint ck_shift_entry_past_superseded check (superseded_at >= recorded_at)
);

-- 月度出勤: what others are told of a worker's month; its content is read from the books when it is published
create table attendance_month (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  month text not null,
  stale_since timestamptz,
  published_at timestamptz,
  constraint pk_attendance_month primary key (id),
  constraint uq_attendance_month_worker_id_month unique (worker_id, month),
  constraint ck_attendance_month_month check (month ~ '^\d{4}-\d{2}$')
);
create index ix_attendance_month_stale on attendance_month (stale_since, id) where stale_since is not null;
