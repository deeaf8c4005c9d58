-- The meeting that gave a verdict.
alter table appraisal_entry
    add column verdict_meeting_id uuid,
    add constraint fk_appraisal_entry_verdict_meeting_id foreign key (verdict_meeting_id) references meeting (id),
    add constraint ck_appraisal_entry_verdict_meeting
        check ((verdict is null) = (verdict_meeting_id is null)) not valid;
