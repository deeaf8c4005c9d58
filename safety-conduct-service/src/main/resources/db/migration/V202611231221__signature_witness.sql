-- who records that the subject signed the paper names a witness, as of a refusal; what was recorded before has none
alter table violation
  drop constraint ck_violation_notice,
  add constraint ck_violation_notice check (
    (notice_served_at is null) = (appeal_until is null)
    and (notice_served_at is null or confirmed_at is not null)
    and (notice_answer is null) = (notice_answered_at is null)
    and (notice_answer is null or notice_served_at is not null)
    and notice_answer in ('SIGNED', 'REFUSED')
    and (coalesce(notice_answer = 'REFUSED', false) and not erased) <= (notice_witness_staff_no is not null)
    and (notice_witness_staff_no is null or (notice_answer is not null and not erased
      and notice_witness_staff_no is distinct from notice_served_by_staff_no
      and (notice_answer = 'REFUSED' or notice_witness_staff_no is distinct from notice_answered_by_staff_no)))) not valid;
alter table violation validate constraint ck_violation_notice;
