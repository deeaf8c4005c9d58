-- 考核扣款: what one worker is to lose of a month's wage for one act, in fen; nobody twice for one act
create table deduction (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  violation_id uuid not null,
  act_on date not null,
  liability_id uuid,
  ground text,
  kind text not null,
  status text not null,
  proposed_fen bigint not null,
  approved_fen bigint,
  refund_fen bigint not null,
  refunded_fen bigint not null,
  month date,
  rule_set_id uuid,
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_staff_no text,
  proposal_note text,
  decided_at timestamptz,
  decided_by text,
  decided_by_staff_no text,
  reasons text,
  suspended_at timestamptz,
  lapsed_at timestamptz,
  reversed_at timestamptz,
  handed_over_at timestamptz,
  handed_over_by text,
  handed_over_by_staff_no text,
  refund_due_at timestamptz,
  refunded_at timestamptz,
  refunded_by text,
  refunded_by_staff_no text,
  constraint pk_deduction primary key (id),
  constraint fk_deduction_violation_id foreign key (violation_id) references violation (id),
  constraint fk_deduction_liability_id foreign key (liability_id) references joint_liability (id),
  constraint fk_deduction_rule_set_id foreign key (rule_set_id) references rule_set (id),
  constraint uq_deduction_violation_id_worker_id unique (violation_id, worker_id),
  constraint ck_deduction_kind check (kind in ('ASSESSMENT', 'COMPENSATION')),
  constraint ck_deduction_by_rules check ((kind = 'ASSESSMENT') = (rule_set_id is not null)),
  constraint ck_deduction_status check (status in
    ('PROPOSED', 'APPROVED', 'REJECTED', 'REVERSED', 'HANDED_OVER', 'REFUND_DUE', 'REFUNDED')),
  constraint ck_deduction_liability check ((liability_id is null) = (ground is null)),
  constraint ck_deduction_amounts check (
    proposed_fen > 0 and approved_fen > 0 and approved_fen <= proposed_fen
    and refund_fen between 0 and coalesce(approved_fen, 0) and refunded_fen between 0 and refund_fen),
  constraint ck_deduction_month check (extract(day from month) = 1),
  constraint ck_deduction_taken check (
    status not in ('APPROVED', 'HANDED_OVER', 'REFUND_DUE', 'REFUNDED') or num_nulls(approved_fen, month) = 0),
  constraint ck_deduction_open check (status <> 'PROPOSED' or (approved_fen is null and decided_at is null)),
  constraint ck_deduction_decided check (num_nonnulls(decided_at, decided_by, reasons) in (0, 3)
    and (status not in ('APPROVED', 'REJECTED', 'HANDED_OVER', 'REFUND_DUE', 'REFUNDED') or decided_at is not null)),
  constraint ck_deduction_separate check (decided_by <> proposed_by),
  constraint ck_deduction_suspended check (suspended_at is null or status in ('PROPOSED', 'APPROVED')),
  constraint ck_deduction_reversed check ((status = 'REVERSED') = (reversed_at is not null)),
  constraint ck_deduction_handed_over check (
    (status in ('HANDED_OVER', 'REFUND_DUE', 'REFUNDED')) = (handed_over_at is not null)
    and num_nonnulls(handed_over_at, handed_over_by) in (0, 2)),
  constraint ck_deduction_refund check (
    (refund_fen > refunded_fen) = (status = 'REFUND_DUE') and (refund_fen = 0 or handed_over_at is not null)
    and (status in ('REFUND_DUE', 'REFUNDED')) = (refund_due_at is not null)),
  constraint ck_deduction_refunded check (
    (status = 'REFUNDED') = (refunded_at is not null) and num_nonnulls(refunded_at, refunded_by) in (0, 2))
);
create index ix_deduction_mine_id_proposed_at_id on deduction (mine_id, proposed_at, id) include (status, month);
create index ix_deduction_worker_id_proposed_at_id on deduction (worker_id, proposed_at, id);
-- a month of the mine, to be handed over or counted, and what payroll has of it
create index ix_deduction_mine_id_month_worker_id on deduction (mine_id, month, worker_id) where month is not null;
create index ix_deduction_mine_id_month_id on deduction (mine_id, month, id) where handed_over_at is not null;
create index ix_deduction_mine_id_id on deduction (mine_id, id) where handed_over_at is not null;
-- what is taken from a worker's month
create index ix_deduction_worker_id_month on deduction (worker_id, month)
  where status in ('APPROVED', 'HANDED_OVER', 'REFUND_DUE', 'REFUNDED');
