create table lamp (
    id      uuid    not null,
    version bigint  not null,
    mine_id uuid    not null,
    number  text    not null,
    lit     boolean not null,
    lumens  integer not null,
    constraint pk_lamp primary key (id),
    constraint uq_lamp_mine_id_number unique (mine_id, number),
    constraint ck_lamp_lumens check (lumens >= 0)
);

create index ix_lamp_mine_id_number_id on lamp (mine_id, number, id);
