-- Of an erased worker the figures' facts stay: on which days he was employed, and in which units and branches.
alter table platform.roster_worker
    drop constraint ck_roster_worker_erased,
    add constraint ck_roster_worker_erased check (not erased
        or num_nonnulls(person_id, staff_no, name, employer) = 0);
