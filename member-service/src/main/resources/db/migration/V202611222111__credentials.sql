-- Cards, lamps and self-rescuers (证卡灯具): a number is held by one worker of a mine at a time.
create table credential (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    worker_id  uuid   not null,
    kind       text   not null,
    number     text   collate "C" not null,
    valid_from date   not null,
    valid_to   date,
    end_reason text,
    constraint pk_credential primary key (id),
    constraint fk_credential_mine_id foreign key (mine_id) references unit (id),
    constraint fk_credential_worker_id foreign key (worker_id) references worker (id),
    constraint ck_credential_kind check (kind in ('CARD', 'LAMP', 'SELF_RESCUER')),
    constraint ck_credential_valid check (valid_to is null or valid_to > valid_from),
    constraint ck_credential_end_reason check (end_reason in ('RETURNED', 'LOST', 'DAMAGED', 'EMPLOYMENT_ENDED')
        and (end_reason is null) = (valid_to is null)),
    constraint ex_credential_mine_id_number exclude using gist
        (mine_id with =, kind with =, number with =, daterange(valid_from, valid_to) with &&),
    constraint ex_credential_worker_id_kind exclude using gist
        (worker_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);

create index ix_credential_mine_id_number on credential (mine_id, number, id);
create index ix_credential_worker_id_number on credential (worker_id, number, id);
