-- What ops ask of the read model, and what came of it.

create table own.projection_rebuild (
    id          uuid        not null,
    projection  text        not null,
    state       text        not null,
    done        bigint      not null default 0,
    total       bigint,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    failure     text,
    constraint pk_projection_rebuild primary key (id),
    constraint ck_projection_rebuild_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint ck_projection_rebuild_finished check ((state in ('QUEUED', 'RUNNING')) = (finished_at is null))
);
comment on column own.projection_rebuild.failure is 'class of the failure; never its text';
create unique index uq_projection_rebuild_projection on own.projection_rebuild (projection)
    where state in ('QUEUED', 'RUNNING');

create table own.reconciliation (
    id          uuid        not null,
    state       text        not null,
    done        int         not null default 0,
    total       int,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    constraint pk_reconciliation primary key (id),
    constraint ck_reconciliation_state check (state in ('QUEUED', 'RUNNING', 'DONE')),
    constraint ck_reconciliation_finished check ((state = 'DONE') = (finished_at is not null))
);
create unique index uq_reconciliation_state on own.reconciliation ((1)) where state in ('QUEUED', 'RUNNING');

-- One row per kind of aggregate: how many are here and there, or why that could not be told.
create table own.reconciliation_part (
    reconciliation_id uuid   not null,
    service           text   not null,
    type              text   not null,
    here              bigint,
    there             bigint,
    failure           text,
    constraint pk_reconciliation_part primary key (reconciliation_id, service, type),
    constraint fk_reconciliation_part_reconciliation_id foreign key (reconciliation_id)
        references own.reconciliation (id)
);

create table own.reconciliation_difference (
    reconciliation_id uuid   not null,
    service           text   not null,
    type              text   not null,
    aggregate_id      uuid   not null,
    version_here      bigint,
    version_there     bigint,
    constraint pk_reconciliation_difference primary key (reconciliation_id, service, type, aggregate_id),
    constraint fk_reconciliation_difference_part foreign key (reconciliation_id, service, type)
        references own.reconciliation_part (reconciliation_id, service, type)
);
