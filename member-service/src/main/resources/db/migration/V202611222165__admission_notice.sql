-- The public notice before a step, and admissions that others led up to the probation.
alter table admission_step
    add column notice_from date,
    add column notice_until date,
    add constraint ck_admission_step_notice check (
        (notice_from is null) = (notice_until is null) and notice_until between notice_from and occurred_on);

alter table admission add column resumed_on date;
