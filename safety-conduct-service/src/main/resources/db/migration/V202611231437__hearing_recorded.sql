-- Who heard the person says when they did; when they put it on record is kept beside it. Of older rows nothing else is known.
alter table absence add column heard_recorded_at timestamptz;
update absence set heard_recorded_at = heard_at where heard_at is not null;
alter table absence add constraint ck_absence_hearing_recorded check ((heard_recorded_at is null) = (heard_at is null)
    and heard_recorded_at >= heard_at);
