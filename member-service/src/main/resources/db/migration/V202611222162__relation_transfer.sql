-- 组织关系转接
create table relation_transfer (
    id             uuid   not null,
    version        bigint not null,
    mine_id        uuid   not null,
    person_id      uuid   not null,
    worker_id      uuid   not null,
    direction      text   not null,
    status         text   not null,
    from_branch_id uuid,
    to_branch_id   uuid,
    counterpart    text,
    letter_no      text   not null,
    issued_on      date   not null,
    valid_until    date   not null,
    ended_on       date,
    cancel_reason  text,
    constraint pk_relation_transfer primary key (id),
    constraint fk_relation_transfer_mine_id foreign key (mine_id) references unit (id),
    constraint fk_relation_transfer_person_id foreign key (person_id) references person (id),
    constraint fk_relation_transfer_worker_id foreign key (worker_id) references worker (id),
    constraint fk_relation_transfer_from_branch_id foreign key (from_branch_id) references branch (id),
    constraint fk_relation_transfer_to_branch_id foreign key (to_branch_id) references branch (id),
    constraint ck_relation_transfer_direction check (direction in ('OUT', 'IN', 'WITHIN')),
    constraint ck_relation_transfer_status check (status in ('ISSUED', 'RECEIVED', 'CANCELLED')),
    constraint ck_relation_transfer_ends check (
        (direction <> 'IN') = (from_branch_id is not null)
        and (direction <> 'OUT') = (to_branch_id is not null)
        and (direction <> 'WITHIN') = (counterpart is not null)),
    constraint ck_relation_transfer_valid_until check
        (valid_until between issued_on and issued_on + interval '3 months'),
    constraint ck_relation_transfer_ended_on check ((status = 'ISSUED') = (ended_on is null)),
    constraint ck_relation_transfer_in_time check
        (status <> 'RECEIVED' or ended_on between issued_on and valid_until),
    constraint ck_relation_transfer_cancel_reason check ((status = 'CANCELLED') = (cancel_reason is not null))
);

create unique index uq_relation_transfer_person_id_issued on relation_transfer (person_id) where status = 'ISSUED';
create index ix_relation_transfer_mine_id on relation_transfer (mine_id, id);
create index ix_relation_transfer_from_branch_id on relation_transfer (from_branch_id, id);
create index ix_relation_transfer_to_branch_id on relation_transfer (to_branch_id, id);
create index ix_relation_transfer_person_id on relation_transfer (person_id, id);

insert into rule_set (id, version, mine_id, kind, valid_from, rules, basis)
values (gen_random_uuid(), 0, null, 'relation-transfer', date '2019-05-06', '{"letterMonths": 3}',
        '《中国共产党党员教育管理工作条例》（2019-05-06）');
