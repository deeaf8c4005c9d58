-- nobody waits for the notice to contest what is held against them: an appeal may come before it
alter table violation
  drop constraint ck_violation_appeal,
  add constraint ck_violation_appeal check (
    appeal_status in ('OPEN', 'WITHDRAWN', 'UPHELD', 'REGRADED', 'REVOKED', 'MOOT')
    and (appeal_status is null) = (appealed_at is null)
    and (appeal_status is null or appeal_status = 'OPEN') = (appeal_decided_at is null)
    and (status = 'REVOKED') <= coalesce(appeal_status = 'REVOKED', false)) not valid;
alter table violation validate constraint ck_violation_appeal;
