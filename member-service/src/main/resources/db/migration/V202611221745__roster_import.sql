create table roster_import (
    id             uuid        not null,
    version        bigint      not null,
    mine_id        uuid        not null,
    mode           text        not null,
    state          text        not null,
    file_sha256    text        not null,
    date_1904      boolean     not null,
    notes          text        not null,
    total          integer     not null,
    done           integer     not null default 0,
    done_through   integer     not null default 0,
    created        integer     not null default 0,
    updated        integer     not null default 0,
    unchanged      integer     not null default 0,
    refused        integer     not null default 0,
    requested_by   text        not null,
    request_id     text,
    requested_at   timestamptz not null,
    validated_at   timestamptz,
    ended_at       timestamptz,
    leased_by      uuid,
    leased_until   timestamptz,
    attempts       integer     not null default 0,
    constraint pk_roster_import primary key (id),
    constraint fk_roster_import_mine_id foreign key (mine_id) references unit (id),
    constraint ck_roster_import_mode check (mode in ('DRY_RUN', 'COMMIT')),
    constraint ck_roster_import_state check (state in
        ('VALIDATING', 'VALIDATED', 'INVALID', 'COMMITTING', 'COMMITTED', 'CANCELLED', 'FAILED')),
    constraint ck_roster_import_done check (done between 0 and total)
);

create index ix_roster_import_mine_id on roster_import (mine_id, requested_at, id);
create index ix_roster_import_work on roster_import (requested_at) where state in ('VALIDATING', 'COMMITTING');
create index ix_roster_import_waiting on roster_import (validated_at) where state = 'VALIDATED';

-- The rows of an uploaded sheet. What they say is encrypted, and emptied as soon as the row is done.
create table roster_import_row (
    id         uuid    not null,
    import_id  uuid    not null,
    row_number integer not null,
    status     text    not null,
    staff_no   text,
    worker_id  uuid,
    faults     jsonb,
    cells      bytea,
    constraint pk_roster_import_row primary key (id),
    constraint fk_roster_import_row_import_id foreign key (import_id) references roster_import (id),
    constraint ck_roster_import_row_status check (status in
        ('STAGED', 'NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'CREATED', 'UPDATED')),
    constraint uq_roster_import_row_import_id_row_number unique (import_id, row_number)
);

create index ix_roster_import_row_status on roster_import_row (import_id, status, row_number, id);
