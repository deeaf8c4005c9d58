-- Mines state their group; a group is known by its code.
create unique index uq_unit_code_of_group on unit (code) where kind = 'GROUP';

-- The employment in another mine of the group that this one goes on from.
alter table worker add column continues uuid;
alter table worker add constraint fk_worker_continues foreign key (continues) references worker (id);
alter table worker add constraint uq_worker_continues unique (continues);

-- A person moves to another mine of the group (集团内调动): asked for by the one mine, taken over by the other.
create table group_move (
    id            uuid        not null,
    version       bigint      not null,
    from_mine_id  uuid        not null,
    to_mine_id    uuid        not null,
    worker_id     uuid        not null,
    valid_from    date        not null,
    reason        text        not null,
    status        text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    decision_note text,
    arrived_id    uuid,
    constraint pk_group_move primary key (id),
    constraint fk_group_move_from_mine_id foreign key (from_mine_id) references unit (id),
    constraint fk_group_move_to_mine_id foreign key (to_mine_id) references unit (id),
    constraint fk_group_move_worker_id foreign key (worker_id) references worker (id),
    constraint fk_group_move_arrived_id foreign key (arrived_id) references worker (id),
    constraint ck_group_move_two_mines check (from_mine_id <> to_mine_id),
    constraint ck_group_move_status check (status in ('ASKED', 'TAKEN_OVER', 'REFUSED', 'WITHDRAWN')),
    constraint ck_group_move_decision check
        (num_nonnulls(decided_by, decided_at, decision_note) = case status when 'ASKED' then 0 else 3 end),
    constraint ck_group_move_second_person check
        (status not in ('TAKEN_OVER', 'REFUSED') or decided_by <> asked_by),
    constraint ck_group_move_arrived check ((arrived_id is not null) = (status = 'TAKEN_OVER'))
);

create unique index uq_group_move_worker_id_asked on group_move (worker_id) where status = 'ASKED';
create index ix_group_move_from_mine_id_asked_at on group_move (from_mine_id, asked_at, id);
create index ix_group_move_to_mine_id_asked_at on group_move (to_mine_id, asked_at, id);
create index ix_group_move_worker_id on group_move (worker_id);
