-- After a refusal a deduction is looked at like a violation and a transfer.
alter table refusal_review
    add column deduction_id uuid,
    drop constraint ck_refusal_review_subject,
    add constraint ck_refusal_review_subject check (num_nonnulls(violation_id, assignment_id, deduction_id) = 1),
    add constraint fk_refusal_review_deduction_id foreign key (deduction_id) references deduction (id),
    add constraint uq_refusal_review_deduction unique (refusal_id, deduction_id);
