insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000024', 0, 'refusal', date '2000-01-01',
        '{"watchMonths": 6}',
        '《安全生产法》第五十四条、《煤矿安全生产条例》第二十条：不得因拒绝违章指挥降低工资、福利或者解除劳动合同');

-- 拒绝违章指挥
create table unsafe_work_refusal (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  status text not null,
  worker_id uuid not null,
  section_id uuid,
  occurred_at timestamptz not null,
  business_date date not null,
  shift text not null,
  place_id uuid not null,
  instruction text not null,
  reason text not null,
  watched_until date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_staff_no text,
  decided_at timestamptz,
  decided_by text,
  decided_by_staff_no text,
  decision_note text,
  constraint pk_unsafe_work_refusal primary key (id),
  constraint fk_unsafe_work_refusal_place_id foreign key (place_id) references place (id),
  constraint ck_unsafe_work_refusal_status check (status in ('REPORTED', 'UPHELD', 'NOT_UPHELD')),
  constraint ck_unsafe_work_refusal_decision check ((status = 'REPORTED') = (decided_at is null)),
  -- the law gives no less
  constraint ck_unsafe_work_refusal_watch check (watched_until >= business_date + interval '6 months')
);
create index ix_unsafe_work_refusal_mine_id on unsafe_work_refusal (mine_id, occurred_at desc, id desc);
create index ix_unsafe_work_refusal_worker_id on unsafe_work_refusal (worker_id, occurred_at desc, id desc);
create index ix_unsafe_work_refusal_watched_until on unsafe_work_refusal (watched_until);

create table refusal_review (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  refusal_id uuid not null,
  violation_id uuid not null,
  status text not null,
  opened_at timestamptz not null,
  found_at timestamptz,
  found_by text,
  found_by_staff_no text,
  finding_note text,
  constraint pk_refusal_review primary key (id),
  constraint uq_refusal_review_once unique (refusal_id, violation_id),
  constraint fk_refusal_review_refusal_id foreign key (refusal_id) references unsafe_work_refusal (id),
  constraint fk_refusal_review_violation_id foreign key (violation_id) references violation (id),
  constraint ck_refusal_review_status check (status in ('OPEN', 'UNRELATED', 'RETALIATION')),
  constraint ck_refusal_review_finding check (
    (status = 'OPEN') = (found_at is null) and (found_at is null) = (finding_note is null))
);
create index ix_refusal_review_mine_id on refusal_review (mine_id, opened_at desc, id desc);
create index ix_refusal_review_violation_id on refusal_review (violation_id);
