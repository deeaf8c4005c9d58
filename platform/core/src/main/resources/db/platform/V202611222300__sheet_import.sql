-- Imports of sheets, of every kind that a service takes.
create table platform.sheet_import (
    id             uuid        not null,
    version        bigint      not null,
    kind           text        not null,
    mine_id        uuid        not null,
    branch_id      uuid,
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
    asking         text        not null,
    requested_at   timestamptz not null,
    validated_at   timestamptz,
    ended_at       timestamptz,
    leased_by      uuid,
    leased_until   timestamptz,
    attempts       integer     not null default 0,
    constraint pk_sheet_import primary key (id),
    constraint ck_sheet_import_mode check (mode in ('DRY_RUN', 'COMMIT')),
    constraint ck_sheet_import_state check (state in
        ('VALIDATING', 'VALIDATED', 'INVALID', 'COMMITTING', 'COMMITTED', 'CANCELLED', 'FAILED')),
    constraint ck_sheet_import_done check (done between 0 and total)
);

create index ix_sheet_import_mine_id on platform.sheet_import (mine_id, kind, requested_at, id);
create index ix_sheet_import_branch_id on platform.sheet_import (branch_id, kind, requested_at, id);
create index ix_sheet_import_work on platform.sheet_import (requested_at) where state in ('VALIDATING', 'COMMITTING');
create index ix_sheet_import_waiting on platform.sheet_import (validated_at) where state = 'VALIDATED';

-- The rows of an uploaded sheet. What they say is encrypted, and emptied as soon as the row is done.
create table platform.sheet_import_row (
    id         uuid    not null,
    import_id  uuid    not null,
    row_number integer not null,
    status     text    not null,
    reference  text,
    subject_id uuid,
    faults     jsonb,
    cells      bytea,
    constraint pk_sheet_import_row primary key (id),
    constraint fk_sheet_import_row_import_id foreign key (import_id) references platform.sheet_import (id),
    constraint ck_sheet_import_row_status check (status in
        ('STAGED', 'NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'CREATED', 'UPDATED')),
    constraint uq_sheet_import_row_import_id_row_number unique (import_id, row_number)
);

create index ix_sheet_import_row_status on platform.sheet_import_row (import_id, status, row_number, id);
