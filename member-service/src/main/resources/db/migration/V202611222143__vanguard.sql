-- 党员责任区、党员先锋岗
create table zone (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    branch_id  uuid   not null,
    kind       text   not null,
    name       text   not null,
    area       text,
    unit_id    uuid   not null,
    section_id uuid   not null,
    team_id    uuid,
    valid_from date   not null,
    valid_to   date,
    constraint pk_zone primary key (id),
    constraint fk_zone_mine_id foreign key (mine_id) references unit (id),
    constraint fk_zone_branch_id foreign key (branch_id) references branch (id),
    constraint fk_zone_unit_id foreign key (unit_id) references unit (id),
    constraint ck_zone_kind check (kind in ('RESPONSIBILITY_ZONE', 'VANGUARD_POST')),
    constraint ck_zone_area check ((area is not null) = (kind = 'RESPONSIBILITY_ZONE')),
    constraint ck_zone_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_zone_branch_id_name exclude using gist
        (branch_id with =, name with =, daterange(valid_from, valid_to) with &&)
);

create index ix_zone_mine_id_id on zone (mine_id, id);
create index ix_zone_branch_id_id on zone (branch_id, id);
create index ix_zone_section_id_id on zone (section_id, id);
create index ix_zone_team_id_id on zone (team_id, id) where team_id is not null;

create table zone_holder (
    id         uuid not null,
    zone_id    uuid not null,
    worker_id  uuid not null,
    person_id  uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_zone_holder primary key (id),
    constraint fk_zone_holder_zone_id foreign key (zone_id) references zone (id),
    constraint fk_zone_holder_worker_id foreign key (worker_id) references worker (id),
    constraint fk_zone_holder_person_id foreign key (person_id) references person (id),
    constraint ck_zone_holder_valid check (valid_to is null or valid_to > valid_from),
    -- A zone has one responsible member at a time.
    constraint ex_zone_holder_zone_id exclude using gist (zone_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_zone_holder_zone_id on zone_holder (zone_id);
create index ix_zone_holder_worker_id on zone_holder (worker_id, zone_id);
