insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000617', 0, 'retention', date '2000-01-01',
        '{"caseMonths": 36, "specialTradeMonths": 72,
          "specialTrades": ["井下电钳工", "井下爆破工", "爆破工", "安全监测监控工", "瓦斯检查工", "安全检查工", "提升机司机",
            "主提升机司机", "采煤机司机", "掘进机司机", "瓦斯抽采工", "防突工", "探放水工"],
          "endedMonths": 12, "unconfirmedMonths": 3, "irregularMonths": 3, "interimHoldMonths": 12, "todayHoldMonths": 1,
          "attendanceMonths": 24, "wageMonths": 24, "absenceMonths": 24, "refusalMonths": 36, "proposalMonths": 36}',
        '《中华人民共和国个人信息保护法》第十九条、第四十七条；《工资支付暂行规定》第六条（工资、考勤记录二年以上）；《中华人民共和国劳动争议调解仲裁法》第二十七条（时效一年）；三违档案参照煤矿安全培训档案（三年，特种作业人员六年）');

-- What is erased stays as a row without its person: the worker's id is one made up for the row, texts are empty, whoever
-- took a step is not named. A check says so of each table.
alter table violation
  add column erased boolean not null default false,
  drop constraint ck_violation_milestones,
  drop constraint ck_violation_notice,
  drop constraint ck_violation_identity,
  add constraint ck_violation_milestones check (
    (status = 'DRAFT') <= (reported_at is null and verified_at is null and confirmed_at is null)
    and (status = 'REPORTED') <= (reported_at is not null and verified_at is null and confirmed_at is null)
    and (status = 'VERIFIED') <= (reported_at is not null and verified_at is not null and confirmed_at is null)
    and (status in ('CONFIRMED', 'IN_EDUCATION', 'RETURN_APPROVED', 'FOLLOW_UP', 'CLOSED', 'REVOKED', 'ANNULLED'))
      = (confirmed_at is not null)
    and (confirmed_at is null or verified_at is not null)
    and (status = 'IN_EDUCATION') <= (education_at is not null and return_approved_at is null)
    and (status = 'RETURN_APPROVED') <= (education_at is not null and return_approved_at is not null)
    and (return_approved_at is null or education_at is not null)
    and (status = 'FOLLOW_UP') <= (follow_up_at is not null and closed_at is null)
    and (status = 'CLOSED') <= (closed_at is not null)
    and (closed_at is null) = (closed_as is null)
    and (status = 'REVOKED') = (revoked_at is not null)
    and (status = 'ANNULLED') = (annulled_at is not null)
    and (annulled_at is null or erased) = (annulment_document is null)
    and (status = 'VOIDED') = (voided_at is not null)
    and (confirmed_at is null or voided_at is null)),
  add constraint ck_violation_notice check (
    (notice_served_at is null) = (appeal_until is null)
    and (notice_served_at is null or confirmed_at is not null)
    and (notice_answer is null) = (notice_answered_at is null)
    and (notice_answer is null or notice_served_at is not null)
    and notice_answer in ('SIGNED', 'REFUSED')
    and (coalesce(notice_answer = 'REFUSED', false) and not erased) = (notice_witness_staff_no is not null)
    and (notice_witness_staff_no is null or notice_witness_staff_no is distinct from notice_served_by_staff_no)),
  add constraint ck_violation_identity check (
    (identity_explained_at is null or erased) = (identity_explanation is null)
    and (identity_explained_by is null or identity_explained_by <> recorded_by)),
  add constraint ck_violation_erased check (not erased or (place = '' and description = '' and recorded_by = ''
    and num_nonnulls(event_id, trade, informant, content_hash, recorded_by_client, recorded_by_staff_no, identity_explained_by,
      identity_explained_by_staff_no, identity_explanation, verified_by, verified_by_staff_no, verification_note,
      confirmed_by, confirmed_by_staff_no, confirmation_note, voided_by, voided_by_staff_no, void_reason, notice_served_by,
      notice_served_by_staff_no, notice_note, notice_answered_by, notice_answered_by_staff_no, notice_answer_note,
      notice_witness_staff_no, education_by, education_by_staff_no, education_note, return_approved_by,
      return_approved_by_staff_no, return_approval_note, follow_up_by, follow_up_by_staff_no, follow_up_note, closed_by,
      closed_by_staff_no, closing_note, annulled_by, annulled_by_staff_no, annulment_note, annulment_document, revoked_by,
      revoked_by_staff_no, revocation_note) = 0));

alter table appeal
  add column erased boolean not null default false,
  add constraint ck_appeal_erased check (not erased or (appealed_by = '' and grounds = '' and coalesce(reasons, '') = ''
    and num_nonnulls(appealed_by_staff_no, ended_by, ended_by_staff_no) = 0));

alter table joint_liability
  add column erased boolean not null default false,
  add constraint ck_joint_liability_erased check (not erased
    or (recorded_by = '' and note = '' and recorded_by_staff_no is null));

alter table work_hold
  add column erased boolean not null default false,
  add constraint ck_work_hold_erased check (not erased or (placed_by = '' and coalesce(place, '') = ''
    and coalesce(placing_note, '') = ''
    and num_nonnulls(placed_by_staff_no, extended_by, extended_by_staff_no, extension_note) = 0));

alter table absence
  add column erased boolean not null default false,
  drop constraint ck_absence_witness,
  drop constraint ck_absence_explained,
  drop constraint ck_absence_confirmed,
  drop constraint ck_absence_appeal,
  drop constraint ck_absence_reversed,
  add constraint ck_absence_witness check (appeared is null or appeared or erased or witness_id is not null),
  add constraint ck_absence_explained check ((status = 'EXPLAINED') = (explained_at is not null)
    and (explained_at is null) = (explanation_ground is null)
    and (explained_at is null or erased) = (explained_by is null)),
  add constraint ck_absence_confirmed check ((status in ('CONFIRMED', 'REVERSED')) = (confirmed_at is not null)
    and (confirmed_at is null) = (appeal_until is null)
    and (confirmed_at is null or erased) = (confirmed_by is null)),
  add constraint ck_absence_appeal check (
    num_nulls(appeal_status, appealed_at, decide_by) in (0, 3)
    and (appeal_status is null or erased) = (appealed_by is null)
    and (appeal_status is null or erased) = (appeal_grounds is null)
    and (appeal_status is null or confirmed_at is not null)
    and (appeal_status is null or (appeal_status = 'OPEN') = (appeal_ended_at is null))),
  add constraint ck_absence_reversed check ((status = 'REVERSED') = (reversed_at is not null)
    and (reversed_at is null) = (reversal_ground is null)
    and (reversed_at is null or erased) = (reversed_by is null)),
  add constraint ck_absence_erased check (not erased or (presumed_by = ''
    and num_nonnulls(trade, presumed_by_staff_no, heard_by, heard_by_staff_no, statement, witness_id, explained_by,
      explained_by_staff_no, explanation, confirmed_by, confirmed_by_staff_no, confirmation_note, appealed_by,
      appealed_by_staff_no, appeal_grounds, appeal_ended_by, appeal_ended_by_staff_no, appeal_reasons, reversed_by,
      reversed_by_staff_no) = 0));

alter table unsafe_work_refusal
  add column erased boolean not null default false,
  add constraint ck_unsafe_work_refusal_erased check (not erased or (instruction = '' and reason = '' and recorded_by = ''
    and num_nonnulls(recorded_by_staff_no, decided_by, decided_by_staff_no, decision_note) = 0));

alter table refusal_review
  add column erased boolean not null default false,
  drop constraint ck_refusal_review_finding,
  add constraint ck_refusal_review_finding check (
    (status = 'OPEN') = (found_at is null) and (found_at is null or erased) = (finding_note is null)),
  add constraint ck_refusal_review_erased check (not erased
    or (status <> 'OPEN' and num_nonnulls(violation_id, found_by, found_by_staff_no, finding_note) = 0));

alter table attendance_month add column erased boolean not null default false;

alter table points_proposal
  add column erased boolean not null default false,
  alter column worker_id drop not null,
  drop constraint ck_points_proposal_decided,
  add constraint ck_points_proposal_worker check (erased = (worker_id is null)),
  add constraint ck_points_proposal_decided check ((status in ('OPEN', 'WITHDRAWN')) = (decided_at is null)
    and num_nulls(decided_at, decided_by, reasons) in (0, 3) or erased and num_nonnulls(decided_by, reasons) = 0),
  add constraint ck_points_proposal_erased check (not erased
    or num_nonnulls(decided_by, decided_by_staff_no, reasons) = 0);

-- Rows of the ledger are never changed; they go with the case that they are of, and what was given back goes in a run that
-- two persons have made.
create or replace function keep_points_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from violation v where v.id = old.violation_id and v.erased) then
        return old;
    end if;
    if tg_op = 'DELETE' and old.reason = 'RESTORED' and exists (
        select from platform.retention_run r join points_account a on a.mine_id = r.mine_id
        where a.id = old.account_id and r.kind = 'points-restoration' and r.state = 'CONFIRMED' and old.day < r.ended_before)
    then
        return old;
    end if;
    raise exception 'an entry of the ledger is not changed' using errcode = '23514', constraint = 'ck_points_entry_kept';
end $$;

-- What may be due is found without walking past all that is kept or erased already; a report enters none of these. Those
-- that nobody confirmed are few, and found by their status.
create index ix_violation_mine_id_closed_at on violation (mine_id, closed_at) where closed_at is not null and not erased;
create index ix_violation_mine_id_irregular on violation (mine_id, confirmed_at) where grade = 'IRREGULAR' and not erased;
create index ix_violation_mine_id_came_to_nothing on violation (mine_id)
  where status in ('VOIDED', 'REVOKED', 'ANNULLED') and not erased;
create index ix_work_hold_mine_id_ends_at on work_hold (mine_id, kind, ends_at) where not erased;
create index ix_attendance_month_mine_id_month on attendance_month (mine_id, month) where not erased;
create index ix_points_entry_restored on points_entry (account_id, day) where reason = 'RESTORED';
create index ix_points_charge_violation_id on points_charge (violation_id);

-- 保留: a case that led to a dismissal or an accident, or that a dispute or an authority needs, is not erased
create table case_hold (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  violation_id uuid not null,
  ground text not null,
  reason text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  placed_by_staff_no text,
  lifted_at timestamptz,
  lifted_by text,
  lifted_by_staff_no text,
  constraint pk_case_hold primary key (id),
  constraint fk_case_hold_violation_id foreign key (violation_id) references violation (id),
  constraint ck_case_hold_ground check (ground in ('DISMISSAL', 'ACCIDENT', 'DISPUTE', 'AUTHORITY')),
  constraint ck_case_hold_reason check (length(reason) <= 200),
  constraint ck_case_hold_lifted check ((lifted_at is null) = (lifted_by is null))
);
create unique index uq_case_hold_standing on case_hold (violation_id, ground) where lifted_at is null;
create index ix_case_hold_violation_id on case_hold (violation_id);
create index ix_case_hold_mine_id_placed_at_id on case_hold (mine_id, placed_at desc, id desc);
