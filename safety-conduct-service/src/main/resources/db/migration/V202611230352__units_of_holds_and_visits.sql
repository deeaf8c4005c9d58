-- Where a hold and a visit belong, as they are published with it.
alter table work_hold add column covering_branch_id uuid;

alter table inspection_place add column section_id uuid, add column covering_branch_id uuid;
