insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-0000000000e1', 0, 'trip-retention', date '2000-01-01',
        '{"keptDays": 90}', '《煤矿井下人员定位系统通用技术条件》（历史数据保存不少于三个月）');

-- 入井记录: who went down and came up, no track; a column of the batch names the call in the audit trail that brought it
create table underground_trip (
  id uuid not null,
  mine_id uuid not null,
  worker_id uuid not null,
  section_id uuid,
  team_id uuid,
  business_date date not null,
  shift text not null,
  down_at timestamptz not null,
  up_at timestamptz,
  batch_id uuid not null,
  constraint pk_underground_trip primary key (id),
  constraint ck_underground_trip_times check (up_at > down_at)
);

create index ix_underground_trip_mine_id_down_at_id on underground_trip (mine_id, down_at, id);
create index ix_underground_trip_section_id_down_at_id on underground_trip (section_id, down_at, id);
create index ix_underground_trip_worker_id_down_at_id on underground_trip (worker_id, down_at, id);
create index ix_underground_trip_mine_id_business_date on underground_trip (mine_id, business_date);

-- the feed's word that everybody's trips of a shift are here
create table trip_shift (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  business_date date not null,
  shift text not null,
  complete boolean not null,
  told_at timestamptz not null,
  told_by text not null,
  constraint pk_trip_shift primary key (id),
  constraint uq_trip_shift_mine_id_business_date_shift unique (mine_id, business_date, shift)
);
