-- A whole mine's list by grade; a violation enters it when it is confirmed, so a report does not pay for it.
create index ix_violation_mine_id_grade on violation (mine_id, grade, occurred_at desc, id desc)
  where grade is not null;
