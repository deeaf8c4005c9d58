-- What this service keeps of the roster, written by the consumer of the roster topic and by nothing else.
-- Aggregates arrive in any order, so no table points to another aggregate's; codes are open, so none is checked.

create table platform.roster_unit (
    id          uuid    not null,
    version     bigint  not null,
    mine_id     uuid,
    parent_id   uuid,
    kind        text    not null,
    code        text,
    name        text,
    underground boolean not null,
    valid_from  date,
    valid_to    date,
    live_from   date,
    constraint pk_roster_unit primary key (id)
);
create index ix_roster_unit_kind_code on platform.roster_unit (kind, code);

create table platform.roster_shift_table (
    unit_id    uuid  not null,
    valid_from date  not null,
    valid_to   date,
    shifts     jsonb not null,
    constraint pk_roster_shift_table primary key (unit_id, valid_from),
    constraint fk_roster_shift_table_unit_id foreign key (unit_id) references platform.roster_unit (id) on delete cascade
);

create table platform.roster_branch (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid,
    parent_id  uuid,
    kind       text   not null,
    code       text,
    name       text,
    valid_from date,
    valid_to   date,
    constraint pk_roster_branch primary key (id)
);

create table platform.roster_covering (
    branch_id  uuid not null,
    unit_id    uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_roster_covering primary key (branch_id, unit_id, valid_from),
    constraint fk_roster_covering_branch_id foreign key (branch_id) references platform.roster_branch (id) on delete cascade
);
create index ix_roster_covering_unit_id on platform.roster_covering (unit_id, valid_from);

create table platform.roster_worker (
    id              uuid    not null,
    version         bigint  not null,
    mine_id         uuid    not null,
    person_id       uuid,
    staff_no        text,
    name            text,
    employment_form text,
    employer        text,
    status          text,
    hired_on        date,
    left_on         date,
    erased          boolean not null,
    constraint pk_roster_worker primary key (id),
    constraint ck_roster_worker_erased check (not erased
        or num_nonnulls(person_id, staff_no, name, employment_form, employer, hired_on, left_on) = 0)
);
create index ix_roster_worker_mine_id_staff_no on platform.roster_worker (mine_id, staff_no);

create table platform.roster_assignment (
    id          uuid    not null,
    worker_id   uuid    not null,
    kind        text    not null,
    unit_id     uuid    not null,
    section_id  uuid,
    team_id     uuid,
    post        text,
    trade       text,
    underground boolean not null,
    valid_from  date    not null,
    valid_to    date,
    constraint pk_roster_assignment primary key (worker_id, id),
    constraint fk_roster_assignment_worker_id foreign key (worker_id) references platform.roster_worker (id) on delete cascade
);

create table platform.roster_position (
    id         uuid not null,
    worker_id  uuid not null,
    node_id    uuid not null,
    kind       text not null,
    node_kind  text not null,
    discipline text,
    valid_from date not null,
    valid_to   date,
    constraint pk_roster_position primary key (worker_id, id, node_id),
    constraint fk_roster_position_worker_id foreign key (worker_id) references platform.roster_worker (id) on delete cascade
);

create table platform.roster_membership (
    worker_id          uuid     not null,
    ordinal            smallint not null,
    category           text     not null,
    relation_branch_id uuid,
    valid_from         date     not null,
    valid_to           date,
    constraint pk_roster_membership primary key (worker_id, ordinal),
    constraint fk_roster_membership_worker_id foreign key (worker_id) references platform.roster_worker (id) on delete cascade
);

create table platform.roster_period (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    month      text   not null,
    valid_from date   not null,
    valid_to   date   not null,
    closed_at  timestamptz,
    constraint pk_roster_period primary key (id)
);
create index ix_roster_period_mine_id_valid_from on platform.roster_period (mine_id, valid_from);
