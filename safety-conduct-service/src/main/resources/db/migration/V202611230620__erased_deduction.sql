-- A deduction goes with its case; how much it was stays, of nobody.
alter table deduction
  add column erased boolean not null default false,
  drop constraint ck_deduction_separate,
  add constraint ck_deduction_separate check (erased or decided_by <> proposed_by),
  add constraint ck_deduction_erased check (not erased or (proposed_by = '' and coalesce(decided_by, '') = ''
    and coalesce(reasons, '') = '' and coalesce(handed_over_by, '') = '' and coalesce(refunded_by, '') = ''
    and num_nonnulls(proposed_by_staff_no, proposal_note, decided_by_staff_no, handed_over_by_staff_no,
      refunded_by_staff_no) = 0));
