-- plans and attendance are counted as what else is told in bulk; a correction of what was told before is counted apart
alter table feed_call add column corrected integer not null default 0;
alter table feed_call
  alter column corrected drop default,
  drop constraint ck_feed_call_kind,
  add constraint ck_feed_call_kind check (kind in ('VIOLATION', 'TRIP', 'PLAN', 'ATTENDANCE')),
  drop constraint ck_feed_call_counts,
  add constraint ck_feed_call_counts check (
    least(recorded, completed, corrected, unchanged, held, refused) >= 0
    and recorded + completed + corrected + unchanged + held + refused between 1 and 1000);

alter table feed_refusal
  drop constraint ck_feed_refusal_kind,
  add constraint ck_feed_refusal_kind check (kind in ('VIOLATION', 'TRIP', 'PLAN', 'ATTENDANCE'));

-- the program that told a trip first; not known of those told until now
alter table underground_trip add column feed text;
