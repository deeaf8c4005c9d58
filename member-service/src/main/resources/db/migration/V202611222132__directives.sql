-- 上级文件精神: received by a branch, relayed, acted on, evidenced.
create table directive (
    id                   uuid   not null,
    version              bigint not null,
    mine_id              uuid   not null,
    branch_id            uuid   not null,
    status               text   not null,
    source               text   not null,
    reference            text   not null,
    title                text   not null,
    received_on          date   not null,
    due_on               date   not null,
    acted_on             date,
    action               text,
    action_recorded_at   timestamptz,
    evidenced_on         date,
    evidence             text,
    evidence_recorded_at timestamptz,
    constraint pk_directive primary key (id),
    constraint fk_directive_mine_id foreign key (mine_id) references unit (id),
    constraint fk_directive_branch_id foreign key (branch_id) references branch (id),
    constraint uq_directive_branch_id_reference unique (branch_id, reference),
    constraint ck_directive_status check (status in ('RECEIVED', 'RELAYED', 'ACTED', 'EVIDENCED')),
    constraint ck_directive_due_on check (due_on >= received_on),
    constraint ck_directive_action check (num_nulls(acted_on, action, action_recorded_at) =
        case when status in ('ACTED', 'EVIDENCED') then 0 else 3 end),
    constraint ck_directive_evidence check (num_nulls(evidenced_on, evidence, evidence_recorded_at) =
        case when status = 'EVIDENCED' then 0 else 3 end),
    constraint ck_directive_order check (acted_on >= received_on and evidenced_on >= acted_on)
);

create index ix_directive_mine_id_due_on on directive (mine_id, due_on, id);
create index ix_directive_branch_id_due_on on directive (branch_id, due_on, id);
create index ix_directive_mine_id_open on directive (mine_id, due_on, id) where status <> 'EVIDENCED';

create table directive_relay (
    id           uuid not null,
    directive_id uuid not null,
    relayed_on   date not null,
    meeting_id   uuid,
    team_id      uuid,
    recorded_at  timestamptz not null,
    constraint pk_directive_relay primary key (id),
    constraint fk_directive_relay_directive_id foreign key (directive_id) references directive (id),
    constraint fk_directive_relay_meeting_id foreign key (meeting_id) references meeting (id),
    constraint fk_directive_relay_team_id foreign key (team_id) references unit (id),
    constraint ck_directive_relay_place check (num_nonnulls(meeting_id, team_id) = 1)
);

create index ix_directive_relay_directive_id on directive_relay (directive_id);
