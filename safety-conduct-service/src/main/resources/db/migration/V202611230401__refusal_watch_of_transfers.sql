-- After a refusal a transfer is looked at like a violation; an assignment is the roster's, so no key leads to it.
alter table refusal_review
    alter column violation_id drop not null,
    add column assignment_id uuid,
    add constraint ck_refusal_review_subject check (num_nonnulls(violation_id, assignment_id) = 1),
    add constraint uq_refusal_review_assignment unique (refusal_id, assignment_id);
