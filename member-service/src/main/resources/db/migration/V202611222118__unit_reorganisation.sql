-- In which units the people of a unit went on, and from when.
create table unit_succession (
    unit_id      uuid not null,
    successor_id uuid not null,
    valid_from   date not null,
    constraint pk_unit_succession primary key (unit_id, successor_id, valid_from),
    constraint fk_unit_succession_unit_id foreign key (unit_id) references unit (id),
    constraint fk_unit_succession_successor_id foreign key (successor_id) references unit (id),
    constraint ck_unit_succession_two check (unit_id <> successor_id)
);

create table unit_reorganisation (
    id         uuid        not null,
    mine_id    uuid        not null,
    valid_from date        not null,
    reason     text        not null,
    moved      integer     not null,
    closed     integer     not null,
    done_by    text        not null,
    done_at    timestamptz not null,
    constraint pk_unit_reorganisation primary key (id),
    constraint fk_unit_reorganisation_mine_id foreign key (mine_id) references unit (id)
);

create index ix_unit_reorganisation_mine_id on unit_reorganisation (mine_id, valid_from, id);
