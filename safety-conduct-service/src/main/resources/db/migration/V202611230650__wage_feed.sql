-- payroll's calls are counted as what else is told in bulk
alter table feed_call
  drop constraint ck_feed_call_kind,
  add constraint ck_feed_call_kind check (kind in ('VIOLATION', 'TRIP', 'PLAN', 'ATTENDANCE', 'WAGE'));
alter table feed_refusal
  drop constraint ck_feed_refusal_kind,
  add constraint ck_feed_refusal_kind check (kind in ('VIOLATION', 'TRIP', 'PLAN', 'ATTENDANCE', 'WAGE'));
