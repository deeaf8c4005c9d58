-- By which contract a company works in the mine as one of its contractors' units (外委队伍).
create table contractor_contract (
    id          uuid   not null,
    version     bigint not null,
    mine_id     uuid   not null,
    unit_id     uuid   not null,
    company     text   not null,
    credit_code text   not null,
    contract_no text   not null,
    valid_from  date   not null,
    valid_to    date   not null,
    constraint pk_contractor_contract primary key (id),
    constraint fk_contractor_contract_mine_id foreign key (mine_id) references unit (id),
    constraint fk_contractor_contract_unit_id foreign key (unit_id) references unit (id),
    constraint ck_contractor_contract_credit_code check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint ck_contractor_contract_valid check (valid_to > valid_from),
    constraint uq_contractor_contract_mine_id_contract_no unique (mine_id, contract_no),
    constraint ex_contractor_contract_unit_id exclude using gist
        (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_contractor_contract_mine_id on contractor_contract (mine_id, valid_to, id);
