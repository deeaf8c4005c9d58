-- of lists that were signed until now it is not known
alter table safety_duty add column covering_branch_id uuid;
