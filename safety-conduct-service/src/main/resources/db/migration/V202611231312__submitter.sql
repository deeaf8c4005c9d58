-- who handed a draft in has put it on record as well, and neither verifies nor confirms it
alter table violation
  add column submitted_by text,
  add column submitted_by_staff_no text,
  add constraint ck_violation_submitter check (submitted_by is null
    or (not erased and (verified_by is null or signed_on_spot or verified_by <> submitted_by)
      and (confirmed_by is null or confirmed_by <> submitted_by))) not valid;
alter table violation validate constraint ck_violation_submitter;
