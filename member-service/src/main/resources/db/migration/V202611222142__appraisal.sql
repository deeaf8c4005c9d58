insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-00000000d002', 0, 'appraisal', '2018-10-28',
    '{"excellentAtMost": {"numerator": 1, "denominator": 3}, "rectificationMonths": 6, "rectificationMonthsAtMost": 12}',
    '《中国共产党支部工作条例（试行）》（2018年）；《关于做好民主评议党员工作的通知》；《中国共产党不合格党员组织处置办法》');

create table appraisal (
    id        uuid        not null,
    version   bigint      not null,
    mine_id   uuid        not null,
    branch_id uuid        not null,
    year      integer     not null,
    status    text        not null,
    opened_at timestamptz not null,
    opened_by text        not null,
    closed_at timestamptz,
    closed_by text,
    constraint pk_appraisal primary key (id),
    constraint fk_appraisal_mine_id foreign key (mine_id) references unit (id),
    constraint fk_appraisal_branch_id foreign key (branch_id) references branch (id),
    constraint ck_appraisal_status check (status in ('OPEN', 'CLOSED')),
    constraint ck_appraisal_closed check ((closed_at is not null) = (status = 'CLOSED')),
    constraint uq_appraisal_branch_id_year unique (branch_id, year)
);

create index ix_appraisal_mine_id_year on appraisal (mine_id, year, id);
create index ix_appraisal_branch_id_year on appraisal (branch_id, year, id);

create table appraisal_entry (
    id                 uuid    not null,
    appraisal_id       uuid    not null,
    mine_id            uuid    not null,
    branch_id          uuid    not null,
    worker_id          uuid    not null,
    person_id          uuid    not null,
    graded             boolean not null,
    self_reviewed_on   date,
    mutual_reviewed_on date,
    tested_on          date,
    votes_excellent    integer,
    votes_qualified    integer,
    votes_basic        integer,
    votes_unqualified  integer,
    verdict            text,
    decided_on         date,
    decided_by         text,
    opinion            bytea,
    feedback_on        date,
    acknowledged_at    timestamptz,
    constraint pk_appraisal_entry primary key (id),
    constraint fk_appraisal_entry_appraisal_id foreign key (appraisal_id) references appraisal (id),
    constraint fk_appraisal_entry_worker_id foreign key (worker_id) references worker (id),
    constraint fk_appraisal_entry_person_id foreign key (person_id) references person (id),
    constraint uq_appraisal_entry_appraisal_id_person_id unique (appraisal_id, person_id),
    constraint ck_appraisal_entry_verdict check
        (verdict in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED')),
    -- Probationary members take part without a grade, and a grade comes after its rounds.
    constraint ck_appraisal_entry_graded check (verdict is null or (graded and self_reviewed_on is not null
        and mutual_reviewed_on is not null and tested_on is not null and decided_on is not null)),
    constraint ck_appraisal_entry_votes check ((tested_on is not null) = (votes_excellent is not null)
        and num_nulls(votes_excellent, votes_qualified, votes_basic, votes_unqualified) in (0, 4)
        and least(votes_excellent, votes_qualified, votes_basic, votes_unqualified) >= 0),
    constraint ck_appraisal_entry_acknowledged check (acknowledged_at is null or feedback_on is not null)
);

create index ix_appraisal_entry_appraisal_id on appraisal_entry (appraisal_id);
create index ix_appraisal_entry_mine_id_id on appraisal_entry (mine_id, id);
create index ix_appraisal_entry_branch_id_id on appraisal_entry (branch_id, id);
create index ix_appraisal_entry_worker_id_id on appraisal_entry (worker_id, id);

-- 限期改正
create table rectification (
    id           uuid        not null,
    version      bigint      not null,
    mine_id      uuid        not null,
    branch_id    uuid        not null,
    worker_id    uuid        not null,
    person_id    uuid        not null,
    appraisal_id uuid        not null,
    status       text        not null,
    valid_from   date        not null,
    valid_to     date        not null,
    latest_to    date        not null,
    extended_at  timestamptz,
    concluded_on date,
    concluded_at timestamptz,
    concluded_by text,
    constraint pk_rectification primary key (id),
    constraint fk_rectification_mine_id foreign key (mine_id) references unit (id),
    constraint fk_rectification_branch_id foreign key (branch_id) references branch (id),
    constraint fk_rectification_worker_id foreign key (worker_id) references worker (id),
    constraint fk_rectification_person_id foreign key (person_id) references person (id),
    constraint fk_rectification_appraisal_id foreign key (appraisal_id) references appraisal (id),
    constraint uq_rectification_appraisal_id_person_id unique (appraisal_id, person_id),
    constraint ck_rectification_status check (status in ('OPEN', 'IMPROVED', 'NOT_IMPROVED')),
    constraint ck_rectification_valid check (valid_to > valid_from and valid_to <= latest_to),
    constraint ck_rectification_concluded check ((concluded_on is null) = (status = 'OPEN'))
);

create index ix_rectification_mine_id_id on rectification (mine_id, id);
create index ix_rectification_branch_id_id on rectification (branch_id, id);
create index ix_rectification_worker_id_id on rectification (worker_id, id);
