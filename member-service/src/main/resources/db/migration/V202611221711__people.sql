create table person (
    id                uuid    not null,
    version           bigint  not null,
    mine_id           uuid    not null,
    name              text,
    sex               text,
    birth_date        date,
    id_number         bytea,
    id_hash           bytea,
    phone             bytea,
    address           bytea,
    emergency_contact bytea,
    ethnicity         text,
    native_place      text,
    education         text,
    major             text,
    political_status  text,
    erased            boolean not null default false,
    constraint pk_person primary key (id),
    constraint fk_person_mine_id foreign key (mine_id) references unit (id),
    constraint ck_person_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_person_education check (education in ('PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY',
        'TECHNICAL_SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR')),
    constraint ck_person_political_status check (political_status in ('MASSES', 'LEAGUE_MEMBER', 'ACTIVIST',
        'PROBATIONARY_MEMBER', 'PARTY_MEMBER', 'OTHER_PARTY')),
    constraint ck_person_kept check (case
        when erased then num_nonnulls(name, sex, birth_date, id_number, id_hash, phone, address, emergency_contact) = 0
        else num_nulls(name, sex, birth_date, id_number, id_hash) = 0 end),
    constraint uq_person_mine_id_id_hash unique (mine_id, id_hash)
);

create index ix_person_mine_id_name on person (mine_id, name text_pattern_ops);

-- An employment (劳动关系): what every other service knows as the worker.
create table worker (
    id              uuid   not null,
    version         bigint not null,
    mine_id         uuid   not null,
    person_id       uuid   not null,
    staff_no        text   collate "C" not null,
    employment_form text   not null,
    employer        text,
    status          text   not null,
    hired_on        date   not null,
    left_on         date,
    skill_level     text,
    remark          text,
    constraint pk_worker primary key (id),
    constraint fk_worker_mine_id foreign key (mine_id) references unit (id),
    constraint fk_worker_person_id foreign key (person_id) references person (id),
    constraint ck_worker_employment_form check (employment_form in
        ('CONTRACT', 'AGREEMENT', 'DISPATCHED', 'CONTRACTOR', 'INTERN', 'REHIRED')),
    constraint ck_worker_status check (status in ('ACTIVE', 'SUSPENDED', 'LEFT', 'RETIRED', 'DECEASED')),
    constraint ck_worker_skill_level check (skill_level in
        ('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN')),
    constraint ck_worker_left_on check ((left_on is null) = (status in ('ACTIVE', 'SUSPENDED'))),
    constraint ck_worker_left_after_hired check (left_on is null or left_on >= hired_on),
    constraint uq_worker_mine_id_staff_no unique (mine_id, staff_no),
    -- One person works under one employment at a time.
    constraint ex_worker_person_id exclude using gist (person_id with =, daterange(hired_on, left_on) with &&)
);

create index ix_worker_mine_id_status_staff_no on worker (mine_id, status, staff_no, id);
create index ix_worker_mine_id_staff_no_id on worker (mine_id, staff_no, id);

create table assignment (
    id          uuid    not null,
    worker_id   uuid    not null,
    kind        text    not null,
    unit_id     uuid    not null,
    section_id  uuid    not null,
    team_id     uuid,
    post        text,
    trade       text,
    duty        text,
    usual_shift text,
    underground boolean not null,
    valid_from  date    not null,
    valid_to    date,
    constraint pk_assignment primary key (id),
    constraint fk_assignment_worker_id foreign key (worker_id) references worker (id),
    constraint fk_assignment_unit_id foreign key (unit_id) references unit (id),
    constraint fk_assignment_section_id foreign key (section_id) references unit (id),
    constraint fk_assignment_team_id foreign key (team_id) references unit (id),
    constraint ck_assignment_kind check (kind in ('PRIMARY')),
    constraint ck_assignment_unit check (unit_id = coalesce(team_id, section_id)),
    constraint ck_assignment_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_assignment_worker_id_primary exclude using gist
        (worker_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'PRIMARY')
);

create index ix_assignment_worker_id on assignment (worker_id, valid_from);
create index ix_assignment_section_id on assignment (section_id, valid_to, worker_id);
create index ix_assignment_team_id on assignment (team_id, valid_to, worker_id) where team_id is not null;

create table membership (
    id                 uuid not null,
    person_id          uuid not null,
    category           text not null,
    relation_branch_id uuid not null,
    valid_from         date not null,
    valid_to           date,
    constraint pk_membership primary key (id),
    constraint fk_membership_person_id foreign key (person_id) references person (id),
    constraint fk_membership_relation_branch_id foreign key (relation_branch_id) references branch (id),
    constraint ck_membership_category check (category in ('PROBATIONARY', 'FULL')),
    constraint ck_membership_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_membership_person_id exclude using gist
        (person_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_membership_person_id on membership (person_id);
create index ix_membership_relation_branch_id on membership (relation_branch_id);

create table position (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    worker_id  uuid   not null,
    kind       text   not null,
    branch_id  uuid,
    discipline text,
    valid_from date   not null,
    valid_to   date,
    constraint pk_position primary key (id),
    constraint fk_position_mine_id foreign key (mine_id) references unit (id),
    constraint fk_position_worker_id foreign key (worker_id) references worker (id),
    constraint fk_position_branch_id foreign key (branch_id) references branch (id),
    constraint ck_position_kind check (kind in ('BRANCH_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER',
        'SECTION_HEAD', 'TEAM_LEADER', 'FUNCTIONAL_MANAGER')),
    constraint ck_position_branch check ((branch_id is not null) =
        (kind in ('BRANCH_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'))),
    constraint ck_position_discipline check ((discipline is not null) = (kind = 'FUNCTIONAL_MANAGER')),
    constraint ck_position_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_position_branch_id_secretary exclude using gist
        (branch_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'BRANCH_SECRETARY')
);

create index ix_position_worker_id on position (worker_id);
create index ix_position_mine_id on position (mine_id, id);
create index ix_position_branch_id on position (branch_id, id) where branch_id is not null;

create table position_unit (
    position_id uuid not null,
    unit_id     uuid not null,
    constraint pk_position_unit primary key (position_id, unit_id),
    constraint fk_position_unit_position_id foreign key (position_id) references position (id),
    constraint fk_position_unit_unit_id foreign key (unit_id) references unit (id)
);

create index ix_position_unit_unit_id on position_unit (unit_id);
