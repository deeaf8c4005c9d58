-- 一事不二罚: a second record of what may be one act is confirmed where the confirmer says, and why, that it is another
alter table violation
  add column separate_from_id uuid,
  add constraint fk_violation_separate_from_id foreign key (separate_from_id) references violation (id) not valid,
  add constraint ck_violation_separate_from check (separate_from_id is null
    or (not erased and separate_from_id <> id and confirmed_at is not null
      and coalesce(trim(confirmation_note), '') <> '')) not valid;
alter table violation validate constraint fk_violation_separate_from_id;
alter table violation validate constraint ck_violation_separate_from;
