-- a term that begins before anybody could know of it is none: no appeal ends before its notice is on record
alter table violation
  add column notice_recorded_at timestamptz,
  add constraint ck_violation_notice_recorded check (notice_recorded_at is null
    or (notice_served_at is not null and appeal_until >= (notice_recorded_at at time zone 'UTC')::date)) not valid;
alter table violation validate constraint ck_violation_notice_recorded;
