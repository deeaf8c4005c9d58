-- A person's file goes over all employments.
create index ix_roster_worker_person_id on platform.roster_worker (person_id) where person_id is not null;
