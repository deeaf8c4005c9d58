-- After a refusal a confirmed absence is looked at like a violation, a transfer and a deduction.
alter table refusal_review
    add column absence_id uuid,
    drop constraint ck_refusal_review_subject,
    add constraint ck_refusal_review_subject check (num_nonnulls(violation_id, assignment_id, deduction_id, absence_id) = 1),
    drop constraint ck_refusal_review_erased,
    add constraint ck_refusal_review_erased check (not erased or (status <> 'OPEN'
        and num_nonnulls(violation_id, deduction_id, absence_id, found_by, found_by_staff_no, finding_note) = 0)),
    add constraint fk_refusal_review_absence_id foreign key (absence_id) references absence (id),
    add constraint uq_refusal_review_absence unique (refusal_id, absence_id);

-- by what an absence is kept, and what goes with it
create index ix_refusal_review_absence_id on refusal_review (absence_id);
-- what was confirmed against who refused
create index ix_absence_confirmed on absence (worker_id, confirmed_at) where confirmed_at is not null;
