insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-00000000d003', 0, 'brand', '2013-01-01',
    '{"passScore": 80, "recheckMonths": 12}',
    '“一支部一品牌”创建活动的一般做法，由各矿自定');

-- 一支部一品牌
create table brand_project (
    id            uuid        not null,
    version       bigint      not null,
    mine_id       uuid        not null,
    branch_id     uuid        not null,
    name          text        not null,
    plan          text        not null,
    innovation    text        not null,
    status        text        not null,
    proposed_at   timestamptz not null,
    proposed_by   text        not null,
    approved_on   date,
    approved_by   text,
    cultivated_on date,
    evaluated_on  date,
    score         integer,
    named_on      date,
    named_by      text,
    withdrawn_on  date,
    withdrawal    text,
    constraint pk_brand_project primary key (id),
    constraint fk_brand_project_mine_id foreign key (mine_id) references unit (id),
    constraint fk_brand_project_branch_id foreign key (branch_id) references branch (id),
    constraint ck_brand_project_status check (status in
        ('PROPOSED', 'APPROVED', 'CULTIVATING', 'EVALUATED', 'NAMED', 'WITHDRAWN')),
    constraint ck_brand_project_score check (score between 0 and 100),
    constraint ck_brand_project_approver check (approved_by <> proposed_by),
    constraint ck_brand_project_stages check (
        (status = 'PROPOSED') = (approved_on is null)
        and (cultivated_on is null or approved_on is not null)
        and (evaluated_on is null or cultivated_on is not null)
        and (named_on is null or evaluated_on is not null)
        and (withdrawn_on is not null) = (status = 'WITHDRAWN'))
);

-- One branch, one brand.
create unique index uq_brand_project_branch_id on brand_project (branch_id) where status <> 'WITHDRAWN';
create index ix_brand_project_mine_id_id on brand_project (mine_id, id);
create index ix_brand_project_branch_id_id on brand_project (branch_id, id);

create table brand_result (
    id          uuid        not null,
    project_id  uuid        not null,
    kind        text        not null,
    achieved_on date        not null,
    description text        not null,
    recorded_at timestamptz not null,
    constraint pk_brand_result primary key (id),
    constraint fk_brand_result_project_id foreign key (project_id) references brand_project (id),
    constraint ck_brand_result_kind check (kind in ('MEASURE', 'RESULT', 'ADOPTED_ELSEWHERE', 'AWARD'))
);

create index ix_brand_result_project_id on brand_result (project_id);

create table brand_recheck (
    id         uuid    not null,
    project_id uuid    not null,
    checked_on date    not null,
    kept       boolean not null,
    note       text,
    checked_by text    not null,
    constraint pk_brand_recheck primary key (id),
    constraint fk_brand_recheck_project_id foreign key (project_id) references brand_project (id),
    constraint uq_brand_recheck_project_id_checked_on unique (project_id, checked_on)
);
