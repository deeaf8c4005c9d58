-- The objection of who is jointly liable, by the terms of every appeal. What is on record before this has two weeks: ten
-- working days, the longest term that rules can give.
alter table joint_liability
  add column appeal_until date,
  add column appeal_status text,
  add column appealed_at timestamptz,
  add column appealed_by text,
  add column appealed_by_staff_no text,
  add column appeal_grounds text,
  add column decide_by date,
  add column appeal_ended_at timestamptz,
  add column appeal_ended_by text,
  add column appeal_ended_by_staff_no text,
  add column appeal_reasons text;

update joint_liability set appeal_until = (recorded_at at time zone 'Asia/Shanghai')::date + 14;

alter table joint_liability
  alter column appeal_until set not null,
  add constraint ck_joint_liability_appeal_status check (
    appeal_status in ('OPEN', 'WITHDRAWN', 'UPHELD', 'REVOKED', 'MOOT')),
  add constraint ck_joint_liability_appeal check (
    num_nulls(appeal_status, appealed_at, decide_by) in (0, 3)
    and (appeal_status is null or erased) = (appealed_by is null)
    and (appeal_status is null or erased) = (appeal_grounds is null)
    and (appeal_status is null or (appeal_status = 'OPEN') = (appeal_ended_at is null))
    and (appeal_ended_at is null or erased) = (appeal_ended_by is null)),
  -- while it is open, what it is about stands; one that was right, or lost its object, is against what stands no more
  add constraint ck_joint_liability_appeal_stands check (
    (appeal_status is distinct from 'OPEN' or reversed_at is null)
    and (appeal_status is null or appeal_status not in ('REVOKED', 'MOOT') or reversed_at is not null)),
  add constraint ck_joint_liability_reviewer check (
    appeal_status is null or appeal_status not in ('UPHELD', 'REVOKED')
    or ((appeal_ended_by <> recorded_by and appeal_ended_by <> appealed_by) is not false
      and (appeal_ended_by_staff_no <> recorded_by_staff_no) is not false
      and (appeal_ended_by_staff_no <> appealed_by_staff_no) is not false)),
  drop constraint ck_joint_liability_erased,
  add constraint ck_joint_liability_erased check (not erased
    or (recorded_by = '' and note = ''
      and num_nonnulls(recorded_by_staff_no, reversed_by, reversed_by_staff_no, reversal_reason, appealed_by,
        appealed_by_staff_no, appeal_grounds, appeal_ended_by, appeal_ended_by_staff_no, appeal_reasons) = 0));

create index ix_joint_liability_mine_id_appeal_status
  on joint_liability (mine_id, appeal_status, recorded_at desc, id desc);
