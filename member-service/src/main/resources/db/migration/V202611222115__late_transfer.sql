-- Entered after the close of a period in which it holds: closed figures do not know it.
alter table assignment add column late boolean not null default false;

-- A transfer from a day of a closed period (关账后补调动), which a second person approves.
create table late_transfer (
    id            uuid        not null,
    version       bigint      not null,
    mine_id       uuid        not null,
    worker_id     uuid        not null,
    unit_id       uuid        not null,
    post          text,
    trade         text,
    duty          text,
    usual_shift   text,
    underground   boolean,
    valid_from    date        not null,
    closed_before date        not null,
    reason        text        not null,
    status        text        not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    assignment_id uuid,
    constraint pk_late_transfer primary key (id),
    constraint fk_late_transfer_mine_id foreign key (mine_id) references unit (id),
    constraint fk_late_transfer_worker_id foreign key (worker_id) references worker (id),
    constraint fk_late_transfer_unit_id foreign key (unit_id) references unit (id),
    constraint fk_late_transfer_assignment_id foreign key (assignment_id) references assignment (id),
    constraint ck_late_transfer_closed_before check (valid_from < closed_before),
    constraint ck_late_transfer_status check (status in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_late_transfer_decision check
        (num_nonnulls(decided_by, decided_at, decision_note) = case status when 'PROPOSED' then 0 else 3 end),
    constraint ck_late_transfer_second_person check
        (status not in ('APPROVED', 'REFUSED') or decided_by <> proposed_by),
    constraint ck_late_transfer_assignment check ((assignment_id is not null) = (status = 'APPROVED'))
);

create unique index uq_late_transfer_worker_id_proposed on late_transfer (worker_id) where status = 'PROPOSED';
create index ix_late_transfer_mine_id_proposed_at on late_transfer (mine_id, proposed_at, id);
create index ix_late_transfer_worker_id on late_transfer (worker_id);
