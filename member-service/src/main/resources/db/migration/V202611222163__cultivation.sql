-- 双培计划
create table cultivation_plan (
    id               uuid    not null,
    version          bigint  not null,
    mine_id          uuid    not null,
    branch_id        uuid    not null,
    plan_year        integer not null,
    status           text    not null,
    quota            integer not null,
    front_line_quota integer not null,
    proposed_by      text    not null,
    approved_by      text,
    constraint pk_cultivation_plan primary key (id),
    constraint fk_cultivation_plan_mine_id foreign key (mine_id) references unit (id),
    constraint fk_cultivation_plan_branch_id foreign key (branch_id) references branch (id),
    constraint ck_cultivation_plan_status check (status in ('DRAFT', 'APPROVED', 'CLOSED')),
    constraint ck_cultivation_plan_quota check (quota > 0 and front_line_quota between 0 and quota),
    constraint ck_cultivation_plan_approved_by check ((status = 'DRAFT') = (approved_by is null)),
    constraint ck_cultivation_plan_decider check (approved_by is null or approved_by <> proposed_by),
    constraint uq_cultivation_plan_branch_id_plan_year unique (branch_id, plan_year)
);

create index ix_cultivation_plan_mine_id on cultivation_plan (mine_id, id);
create index ix_cultivation_plan_branch_id on cultivation_plan (branch_id, id);

create table cultivation_entry (
    id          uuid    not null,
    plan_id     uuid    not null,
    person_id   uuid    not null,
    worker_id   uuid    not null,
    direction   text    not null,
    front_line  boolean not null,
    goal        text    not null,
    result      text,
    result_on   date,
    result_note text,
    constraint pk_cultivation_entry primary key (id),
    constraint fk_cultivation_entry_plan_id foreign key (plan_id) references cultivation_plan (id),
    constraint fk_cultivation_entry_person_id foreign key (person_id) references person (id),
    constraint fk_cultivation_entry_worker_id foreign key (worker_id) references worker (id),
    constraint ck_cultivation_entry_direction check (direction in ('MEMBER_TO_BACKBONE', 'BACKBONE_TO_MEMBER')),
    constraint ck_cultivation_entry_result check (result in ('ACHIEVED', 'CONTINUED', 'DROPPED')),
    constraint ck_cultivation_entry_settled check (num_nulls(result, result_on, result_note) in (0, 3)),
    constraint uq_cultivation_entry_plan_id_person_id unique (plan_id, person_id)
);

create table cultivation_step (
    entry_id    uuid    not null,
    ordinal     integer not null,
    occurred_on date    not null,
    text        text    not null,
    constraint pk_cultivation_step primary key (entry_id, ordinal),
    constraint fk_cultivation_step_entry_id foreign key (entry_id) references cultivation_entry (id)
);
