-- The rows about one record: what a person's own file tells, and retention empties.
create index ix_sheet_import_row_subject_id on platform.sheet_import_row (subject_id) where subject_id is not null;
