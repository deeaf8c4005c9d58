-- Erasures of records whose term has ended: planned by one person, confirmed by another, carried out in batches.
create table platform.retention_run (
    id           uuid        not null,
    version      bigint      not null,
    mine_id      uuid        not null,
    kind         text        not null,
    state        text        not null,
    ended_before date        not null,
    months       integer     not null,
    basis        text        not null,
    due          bigint      not null,
    held         bigint      not null,
    planned_by   text        not null,
    planned_at   timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    reached      uuid,
    erased       bigint      not null default 0,
    failed       bigint      not null default 0,
    ended_at     timestamptz,
    constraint pk_retention_run primary key (id),
    constraint ck_retention_run_state check (state in ('PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED')),
    constraint ck_retention_run_confirmed check (
        (confirmed_by is null) = (confirmed_at is null)
        and case state when 'PLANNED' then confirmed_by is null when 'CANCELLED' then true else confirmed_by is not null end),
    constraint ck_retention_run_second_person check (confirmed_by <> planned_by),
    constraint ck_retention_run_ended check ((ended_at is not null) = (state in ('DONE', 'CANCELLED')))
);

create unique index uq_retention_run_mine_id_kind_open on platform.retention_run (mine_id, kind)
    where state in ('PLANNED', 'CONFIRMED');
create index ix_retention_run_mine_id_id on platform.retention_run (mine_id, id);
create index ix_retention_run_confirmed on platform.retention_run (confirmed_at) where state = 'CONFIRMED';
