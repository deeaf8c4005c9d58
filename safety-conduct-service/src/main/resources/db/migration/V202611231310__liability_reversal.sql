-- who took a joint liability back, and why; null where it fell with its violation
alter table joint_liability
  add column reversed_by text,
  add column reversed_by_staff_no text,
  add column reversal_reason text,
  add constraint ck_joint_liability_reversal check (reversed_by is null and reversal_reason is null
    or (reversed_at is not null and num_nulls(reversed_by, reversal_reason) = 0 and reversed_by <> recorded_by)),
  drop constraint ck_joint_liability_erased,
  add constraint ck_joint_liability_erased check (not erased
    or (recorded_by = '' and note = ''
      and num_nonnulls(recorded_by_staff_no, reversed_by, reversed_by_staff_no, reversal_reason) = 0));
