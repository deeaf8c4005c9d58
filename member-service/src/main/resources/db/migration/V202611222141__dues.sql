insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-00000000d001', 0, 'dues', '2008-04-01',
    '{"bands": [{"upToFen": 300000, "perMille": 5}, {"upToFen": 500000, "perMille": 10},
                {"upToFen": 1000000, "perMille": 15}, {"perMille": 20}],
      "retiredBands": [{"upToFen": 500000, "perMille": 5}, {"perMille": 10}],
      "arrearsWarningMonths": 6, "reductionMonths": 12}',
    '《关于中国共产党党费收缴、使用和管理的规定》（2008年）第二条、第四条；《中国共产党章程》第九条');

-- What a member's dues are reckoned on; a later record of the same month corrects it.
create table dues_base (
    id          uuid        not null,
    version     bigint      not null,
    mine_id     uuid        not null,
    branch_id   uuid        not null,
    worker_id   uuid        not null,
    person_id   uuid        not null,
    source      text        not null,
    from_month  text        not null,
    base        bytea       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_dues_base primary key (id),
    constraint fk_dues_base_mine_id foreign key (mine_id) references unit (id),
    constraint fk_dues_base_branch_id foreign key (branch_id) references branch (id),
    constraint fk_dues_base_worker_id foreign key (worker_id) references worker (id),
    constraint fk_dues_base_person_id foreign key (person_id) references person (id),
    constraint ck_dues_base_source check (source in ('DECLARED', 'PAYROLL')),
    constraint ck_dues_base_from_month check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);

create index ix_dues_base_mine_id_id on dues_base (mine_id, id);
create index ix_dues_base_branch_id_id on dues_base (branch_id, id);
create index ix_dues_base_worker_id_id on dues_base (worker_id, id);
create index ix_dues_base_person_id_from_month_id on dues_base (person_id, from_month, id);

create table dues_reduction (
    id                uuid        not null,
    version           bigint      not null,
    mine_id           uuid        not null,
    branch_id         uuid        not null,
    worker_id         uuid        not null,
    person_id         uuid        not null,
    ground            text        not null,
    reduced_to_fen    bigint      not null,
    status            text        not null,
    valid_from        date        not null,
    valid_to          date        not null,
    requested_at      timestamptz not null,
    requested_by      text        not null,
    branch_decided_at timestamptz,
    branch_decided_by text,
    decided_at        timestamptz,
    decided_by        text,
    constraint pk_dues_reduction primary key (id),
    constraint fk_dues_reduction_mine_id foreign key (mine_id) references unit (id),
    constraint fk_dues_reduction_branch_id foreign key (branch_id) references branch (id),
    constraint fk_dues_reduction_worker_id foreign key (worker_id) references worker (id),
    constraint fk_dues_reduction_person_id foreign key (person_id) references person (id),
    constraint ck_dues_reduction_ground check (ground in ('LOW_INCOME', 'ILLNESS', 'DISASTER', 'OTHER')),
    constraint ck_dues_reduction_status check (status in ('REQUESTED', 'SUPPORTED', 'APPROVED', 'REFUSED')),
    constraint ck_dues_reduction_reduced_to_fen check (reduced_to_fen >= 0),
    constraint ck_dues_reduction_valid check (valid_to > valid_from),
    constraint ck_dues_reduction_branch_decider check (branch_decided_by <> requested_by),
    constraint ck_dues_reduction_decider check (decided_by <> branch_decided_by),
    constraint ck_dues_reduction_approved check (status <> 'APPROVED' or
        (branch_decided_by is not null and decided_by is not null)),
    constraint ex_dues_reduction_person_id exclude using gist
        (person_id with =, daterange(valid_from, valid_to) with &&) where (status <> 'REFUSED')
);

create index ix_dues_reduction_mine_id_id on dues_reduction (mine_id, id);
create index ix_dues_reduction_branch_id_id on dues_reduction (branch_id, id);
create index ix_dues_reduction_worker_id_id on dues_reduction (worker_id, id);

create table dues_statement (
    id          uuid        not null,
    version     bigint      not null,
    mine_id     uuid        not null,
    branch_id   uuid        not null,
    month       text        not null,
    status      text        not null,
    rule_set_id uuid        not null,
    issued_at   timestamptz not null,
    issued_by   text        not null,
    closed_at   timestamptz,
    closed_by   text,
    constraint pk_dues_statement primary key (id),
    constraint fk_dues_statement_mine_id foreign key (mine_id) references unit (id),
    constraint fk_dues_statement_branch_id foreign key (branch_id) references branch (id),
    constraint fk_dues_statement_rule_set_id foreign key (rule_set_id) references rule_set (id),
    constraint ck_dues_statement_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint ck_dues_statement_status check (status in ('OPEN', 'CLOSED')),
    constraint ck_dues_statement_closed check ((closed_at is not null) = (status = 'CLOSED')),
    constraint uq_dues_statement_branch_id_month unique (branch_id, month)
);

create index ix_dues_statement_mine_id_month on dues_statement (mine_id, month, id);
create index ix_dues_statement_branch_id_month on dues_statement (branch_id, month, id);

create table dues_line (
    id               uuid    not null,
    statement_id     uuid    not null,
    mine_id          uuid    not null,
    branch_id        uuid    not null,
    worker_id        uuid    not null,
    person_id        uuid    not null,
    month            text    not null,
    base_id          uuid,
    reduction_id     uuid,
    due_fen          bigint,
    paid_fen         bigint  not null,
    paid_on_time_fen bigint  not null,
    constraint pk_dues_line primary key (id),
    constraint fk_dues_line_statement_id foreign key (statement_id) references dues_statement (id),
    constraint fk_dues_line_worker_id foreign key (worker_id) references worker (id),
    constraint fk_dues_line_person_id foreign key (person_id) references person (id),
    constraint fk_dues_line_base_id foreign key (base_id) references dues_base (id),
    constraint fk_dues_line_reduction_id foreign key (reduction_id) references dues_reduction (id),
    constraint ck_dues_line_paid check (paid_fen between 0 and coalesce(due_fen, 0)
        and paid_on_time_fen between 0 and paid_fen),
    -- A person pays once for a month, in whatever branch.
    constraint uq_dues_line_person_id_month unique (person_id, month)
);

create index ix_dues_line_mine_id_month on dues_line (mine_id, month, id);
create index ix_dues_line_branch_id_month on dues_line (branch_id, month, id);
create index ix_dues_line_worker_id_month on dues_line (worker_id, month, id);
create index ix_dues_line_statement_id on dues_line (statement_id);

create table dues_payment (
    id           uuid        not null,
    line_id      uuid        not null,
    amount_fen   bigint      not null,
    paid_on      date        not null,
    method       text        not null,
    entered_late boolean     not null,
    reverses     uuid,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint pk_dues_payment primary key (id),
    constraint fk_dues_payment_line_id foreign key (line_id) references dues_line (id),
    constraint fk_dues_payment_reverses foreign key (reverses) references dues_payment (id),
    constraint uq_dues_payment_reverses unique (reverses),
    constraint ck_dues_payment_method check (method in ('CASH', 'TRANSFER', 'MOBILE')),
    constraint ck_dues_payment_amount_fen check ((amount_fen < 0) = (reverses is not null) and amount_fen <> 0),
    constraint ck_dues_payment_reason check ((reason is not null) = (reverses is not null))
);

create index ix_dues_payment_line_id on dues_payment (line_id);
