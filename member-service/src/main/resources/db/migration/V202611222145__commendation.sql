-- 好人好事、学习成果、表彰奖励
create table commendation (
    id          uuid        not null,
    version     bigint      not null,
    mine_id     uuid        not null,
    branch_id   uuid,
    section_id  uuid,
    team_id     uuid,
    worker_id   uuid        not null,
    kind        text        not null,
    level       text        not null,
    happened_on date        not null,
    title       text        not null,
    status      text        not null,
    late        boolean     not null,
    proposed_at timestamptz not null,
    proposed_by text        not null,
    decided_at  timestamptz,
    decided_by  text,
    revoked_at  timestamptz,
    revoked_by  text,
    reason      text,
    constraint pk_commendation primary key (id),
    constraint fk_commendation_mine_id foreign key (mine_id) references unit (id),
    constraint fk_commendation_branch_id foreign key (branch_id) references branch (id),
    constraint fk_commendation_worker_id foreign key (worker_id) references worker (id),
    constraint ck_commendation_kind check (kind in ('GOOD_DEED', 'LEARNING_RESULT', 'AWARD')),
    constraint ck_commendation_level check (level in ('TEAM', 'SECTION', 'MINE', 'GROUP', 'HIGHER')),
    constraint ck_commendation_status check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'REVOKED')),
    constraint ck_commendation_decided check ((decided_at is null) = (status = 'PROPOSED')),
    constraint ck_commendation_decider check (decided_by <> proposed_by),
    constraint ck_commendation_revoked check ((revoked_at is not null) = (status = 'REVOKED')),
    constraint ck_commendation_reason check (status not in ('DECLINED', 'REVOKED') or reason is not null)
);

create index ix_commendation_mine_id_id on commendation (mine_id, id);
create index ix_commendation_branch_id_id on commendation (branch_id, id);
create index ix_commendation_section_id_id on commendation (section_id, id);
create index ix_commendation_team_id_id on commendation (team_id, id);
create index ix_commendation_worker_id_id on commendation (worker_id, id);
