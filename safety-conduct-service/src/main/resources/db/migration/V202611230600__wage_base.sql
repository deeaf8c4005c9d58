-- 工资基数: the wage of a worker's month as payroll tells it, the amount encrypted; without an amount it is awaited
create table wage_base (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  month date not null,
  section_id uuid,
  amount bytea,
  told_at timestamptz,
  told_by text,
  told_by_staff_no text,
  recorded_at timestamptz,
  constraint pk_wage_base primary key (id),
  constraint uq_wage_base_worker_id_month unique (worker_id, month),
  constraint ck_wage_base_month check (extract(day from month) = 1),
  constraint ck_wage_base_told check (num_nonnulls(amount, told_at, told_by, recorded_at) in (0, 4)),
  constraint ck_wage_base_told_by_staff_no check (told_by_staff_no is null or told_by is not null)
);
create index ix_wage_base_mine_id_month_id on wage_base (mine_id, month, id) where amount is not null;
create index ix_wage_base_section_id_month_id on wage_base (section_id, month, id) where amount is not null;

-- what stood before a correction, as encrypted as what stands
create table wage_base_past (
  id uuid not null,
  base_id uuid not null,
  amount bytea not null,
  told_at timestamptz not null,
  told_by text not null,
  told_by_staff_no text,
  recorded_at timestamptz not null,
  superseded_at timestamptz not null,
  constraint pk_wage_base_past primary key (id),
  constraint fk_wage_base_past_base_id foreign key (base_id) references wage_base (id),
  constraint ck_wage_base_past_superseded check (superseded_at >= recorded_at)
);
create index ix_wage_base_past_base_id on wage_base_past (base_id, superseded_at, id);
