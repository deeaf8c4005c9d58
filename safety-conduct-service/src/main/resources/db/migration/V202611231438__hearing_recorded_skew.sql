-- A device's clock may be ahead of ours, by which much what it tells is not yet past: no order between the two.
alter table absence
  drop constraint ck_absence_hearing_recorded,
  add constraint ck_absence_hearing_recorded check ((heard_recorded_at is null) = (heard_at is null));
