-- Duties are separate between persons, and a person may have more than one login: so the database compares staff numbers as
-- the service does, and has done from the beginning. A program has none, and what was erased has none any more.
alter table violation add constraint ck_violation_persons check (
    (signed_on_spot or verified_by_staff_no <> recorded_by_staff_no)
    and (signed_on_spot or verified_by_staff_no <> submitted_by_staff_no)
    and confirmed_by_staff_no <> recorded_by_staff_no
    and confirmed_by_staff_no <> submitted_by_staff_no
    and confirmed_by_staff_no <> verified_by_staff_no
    and identity_explained_by_staff_no <> recorded_by_staff_no) not valid;
alter table violation validate constraint ck_violation_persons;

-- Who explained whom it means neither handed it in nor confirms it. That came later than the explanation itself: what was
-- confirmed before this migration stays as it is.
do $$
begin
    execute format($ddl$
        alter table violation add constraint ck_violation_explainer check (confirmed_at <= %L::timestamptz
            or (identity_explained_by <> submitted_by and identity_explained_by_staff_no <> submitted_by_staff_no
                and identity_explained_by <> confirmed_by and identity_explained_by_staff_no <> confirmed_by_staff_no)) not valid
    $ddl$, (select greatest(now(), max(confirmed_at)) from violation));
end
$$;
alter table violation validate constraint ck_violation_explainer;

alter table appeal add constraint ck_appeal_persons check (
    status not in ('UPHELD', 'REGRADED', 'REVOKED') or ended_by_staff_no <> appealed_by_staff_no);
alter table absence add constraint ck_absence_persons check (
    confirmed_by_staff_no <> heard_by_staff_no and confirmed_by_staff_no <> presumed_by_staff_no);
alter table danger add constraint ck_danger_persons check (dismissed_by_staff_no <> recorded_by_staff_no);
alter table danger_extension add constraint ck_danger_extension_persons check (decided_by_staff_no <> asked_by_staff_no);
alter table incident add constraint ck_incident_persons check (closed_by_staff_no <> investigated_by_staff_no);
alter table joint_liability add constraint ck_joint_liability_persons check (reversed_by_staff_no <> recorded_by_staff_no);
alter table safety_duty add constraint ck_safety_duty_persons check (checked_by_staff_no <> signed_by_staff_no);
alter table deduction add constraint ck_deduction_persons check (decided_by_staff_no <> proposed_by_staff_no);
