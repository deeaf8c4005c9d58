-- Equality of ids beside overlap of date ranges in one exclusion constraint.
create extension if not exists btree_gist;

create table unit (
    id          uuid    not null,
    version     bigint  not null,
    mine_id     uuid    not null,
    parent_id   uuid,
    kind        text    not null,
    code        text    not null,
    name        text    not null,
    underground boolean not null,
    valid_from  date    not null,
    valid_to    date,
    live_from   date,
    -- The section, department or contractor that the unit is or belongs to: what a section's reach is read by.
    section_id  uuid generated always as
        (case when kind = 'TEAM' then parent_id when kind in ('SECTION', 'DEPARTMENT', 'CONTRACTOR') then id end) stored,
    constraint pk_unit primary key (id),
    constraint fk_unit_mine_id foreign key (mine_id) references unit (id),
    constraint fk_unit_parent_id foreign key (parent_id) references unit (id),
    constraint ck_unit_kind check (kind in ('GROUP', 'MINE', 'SECTION', 'DEPARTMENT', 'CONTRACTOR', 'TEAM')),
    constraint ck_unit_parent check (parent_id is not null or kind in ('GROUP', 'MINE')),
    constraint ck_unit_mine check ((id = mine_id) = (kind in ('GROUP', 'MINE'))),
    constraint ck_unit_live_from check (live_from is null or kind = 'MINE'),
    constraint ck_unit_valid check (valid_to is null or valid_to > valid_from),
    constraint uq_unit_mine_id_code unique (mine_id, code),
    -- A sheet names a team by section and name: two siblings never share a name on one day.
    constraint ex_unit_parent_id_name exclude using gist
        (parent_id with =, name with =, daterange(valid_from, valid_to) with &&)
);

create unique index uq_unit_code_of_mine on unit (code) where kind = 'MINE';
create index ix_unit_parent_id on unit (parent_id);
create index ix_unit_section_id_code on unit (section_id, code, id);

create table shift_table (
    id         uuid not null,
    unit_id    uuid not null,
    valid_from date not null,
    constraint pk_shift_table primary key (id),
    constraint fk_shift_table_unit_id foreign key (unit_id) references unit (id),
    constraint uq_shift_table_unit_id_valid_from unique (unit_id, valid_from)
);

create table shift (
    shift_table_id       uuid     not null,
    ordinal              integer  not null,
    code                 text     not null,
    starts               time     not null,
    ends                 time     not null,
    meeting_before       integer  not null,
    punch_window         integer  not null,
    business_date_offset integer  not null,
    constraint pk_shift primary key (shift_table_id, ordinal),
    constraint fk_shift_shift_table_id foreign key (shift_table_id) references shift_table (id),
    constraint uq_shift_shift_table_id_code unique (shift_table_id, code),
    constraint ck_shift_business_date_offset check (business_date_offset between -1 and 1),
    constraint ck_shift_minutes check (meeting_before between 0 and 240 and punch_window between 0 and 240)
);

create table branch (
    id            uuid   not null,
    version       bigint not null,
    mine_id       uuid   not null,
    parent_id     uuid,
    kind          text   not null,
    code          text   not null,
    name          text   not null,
    external_code text,
    valid_from    date   not null,
    valid_to      date,
    constraint pk_branch primary key (id),
    constraint fk_branch_mine_id foreign key (mine_id) references unit (id),
    constraint fk_branch_parent_id foreign key (parent_id) references branch (id),
    constraint ck_branch_kind check (kind in ('PARTY_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT', 'TEMPORARY')),
    constraint ck_branch_valid check (valid_to is null or valid_to > valid_from),
    constraint uq_branch_mine_id_code unique (mine_id, code)
);

create index ix_branch_parent_id on branch (parent_id);

create table covering (
    id         uuid not null,
    branch_id  uuid not null,
    unit_id    uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_covering primary key (id),
    constraint fk_covering_branch_id foreign key (branch_id) references branch (id),
    constraint fk_covering_unit_id foreign key (unit_id) references unit (id),
    constraint ck_covering_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_covering_unit_id exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_covering_branch_id on covering (branch_id);

create table accounting_period (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    month      text   not null,
    valid_from date   not null,
    valid_to   date   not null,
    closed_at  timestamptz,
    closed_by  text,
    constraint pk_accounting_period primary key (id),
    constraint fk_accounting_period_mine_id foreign key (mine_id) references unit (id),
    constraint ck_accounting_period_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint ck_accounting_period_valid check (valid_to > valid_from),
    constraint ck_accounting_period_closed check ((closed_at is null) = (closed_by is null)),
    constraint uq_accounting_period_mine_id_month unique (mine_id, month),
    constraint ex_accounting_period_mine_id exclude using gist
        (mine_id with =, daterange(valid_from, valid_to) with &&)
);
