-- 记分: an account for each person and unit that was ever charged. Its lock puts the charges of one person in order.
create table points_account (
    id      uuid   not null,
    version bigint not null,
    mine_id uuid   not null,
    kind    text   not null,
    constraint pk_points_account primary key (id),
    constraint ck_points_account_kind check (kind in ('WORKER', 'UNIT'))
);

create index ix_points_account_mine_id on points_account (mine_id, id);

-- What a violation costs an account now.
create table points_charge (
    id           uuid        not null,
    account_id   uuid        not null,
    violation_id uuid        not null,
    day          date        not null,
    confirmed_at timestamptz not null,
    behaviour    text        not null,
    category     text        not null,
    base         integer     not null,
    percent      integer     not null,
    status       text        not null,
    rule_set_id  uuid        not null,
    constraint pk_points_charge primary key (id),
    constraint fk_points_charge_account_id foreign key (account_id) references points_account (id),
    constraint fk_points_charge_rule_set_id foreign key (rule_set_id) references rule_set (id),
    constraint uq_points_charge_account_id_violation_id unique (account_id, violation_id),
    constraint ck_points_charge_base check (base >= 0),
    constraint ck_points_charge_percent check (percent >= 100),
    constraint ck_points_charge_status check (status in ('CHARGED', 'SUSPENDED', 'REVERSED'))
);

-- The ledger: rows are added, never changed. Of a violation they sum up to what it costs now.
create table points_entry (
    id           uuid        not null,
    account_id   uuid        not null,
    violation_id uuid,
    reason       text        not null,
    points       integer     not null,
    day          date        not null,
    ground       text,
    reference    text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint pk_points_entry primary key (id),
    constraint fk_points_entry_account_id foreign key (account_id) references points_account (id),
    constraint ck_points_entry_reason check (reason in ('CONFIRMED', 'APPEALED', 'APPEAL_ENDED', 'REGRADED', 'REVOKED',
        'ANNULLED', 'RERATED', 'RESTORED')),
    constraint ck_points_entry_violation check ((violation_id is null) = (reason = 'RESTORED')),
    constraint ck_points_entry_restored check ((reason = 'RESTORED') = (ground is not null and reference is not null)
        and (reason <> 'RESTORED' or points > 0)),
    constraint ck_points_entry_sign check (case reason when 'CONFIRMED' then points < 0 when 'APPEAL_ENDED' then points < 0
        when 'REGRADED' then true else points >= 0 end)
);

create index ix_points_entry_account_id_id on points_entry (account_id, id);
create index ix_points_entry_account_id_day on points_entry (account_id, day) include (points, recorded_at);
-- One class, one commendation restores once.
create unique index uq_points_entry_account_id_reference on points_entry (account_id, ground, reference)
    where reason = 'RESTORED';

create function keep_points_entry() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of the ledger is not changed' using errcode = '23514', constraint = 'ck_points_entry_kept';
end $$;

create trigger keep_points_entry before update or delete on points_entry
    for each row execute function keep_points_entry();

-- 记分预警: a threshold was reached, which a named person decides on.
create table points_proposal (
    id          uuid    not null,
    version     bigint  not null,
    mine_id     uuid    not null,
    worker_id   uuid    not null,
    section_id  uuid,
    team_id     uuid,
    branch_id   uuid,
    threshold   integer not null,
    action      text    not null,
    deducted    integer not null,
    raised_on   date    not null,
    cycle_from  date    not null,
    rule_set_id uuid    not null,
    status      text    not null,
    decided_at  timestamptz,
    decided_by  text,
    decided_by_staff_no text,
    reasons     text,
    constraint pk_points_proposal primary key (id),
    constraint fk_points_proposal_worker_id foreign key (worker_id) references points_account (id),
    constraint fk_points_proposal_rule_set_id foreign key (rule_set_id) references rule_set (id),
    constraint ck_points_proposal_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REVERSED')),
    constraint ck_points_proposal_decided check ((status in ('OPEN', 'WITHDRAWN')) = (decided_at is null)
        and num_nulls(decided_at, decided_by, reasons) in (0, 3))
);

create index ix_points_proposal_mine_id_raised_on on points_proposal (mine_id, raised_on, id);
create index ix_points_proposal_section_id_raised_on on points_proposal (section_id, raised_on, id);
create index ix_points_proposal_team_id_raised_on on points_proposal (team_id, raised_on, id);
create index ix_points_proposal_branch_id_raised_on on points_proposal (branch_id, raised_on, id);
create index ix_points_proposal_worker_id_raised_on on points_proposal (worker_id, raised_on, id);

insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-0000000000a1', 0, 'points', date '2000-01-01',
        '{"cycle": "CALENDAR_YEAR", "budget": 12, "repeatMonths": 6, "repeatOf": "BEHAVIOUR", "repeatPercents": [150, 200],
          "thresholds": [{"at": 6, "action": "WARNING_TALK"}, {"at": 9, "action": "OFF_POST_TRAINING"},
                         {"at": 12, "action": "POST_REVIEW"}],
          "restorations": [{"ground": "CLASS", "points": 2, "mostInCycle": 4},
                           {"ground": "COMMENDATION", "points": 1, "mostInCycle": 3}]}',
        'Shipped default');
