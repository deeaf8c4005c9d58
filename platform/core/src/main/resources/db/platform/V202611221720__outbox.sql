-- Events on their way to the broker; the columns are those that Debezium's event router can be told to read.
create table platform.outbox_event (
    position          bigint generated always as identity,
    event_id          uuid        not null,
    topic             text        not null,
    message_key       text        not null,
    aggregate_version bigint      not null,
    type              text        not null,
    payload           text        not null,
    traceparent       text,
    created_at        timestamptz not null default clock_timestamp(),
    constraint pk_outbox_event primary key (position),
    constraint uq_outbox_event_event_id unique (event_id),
    constraint uq_outbox_event_message_key_aggregate_version unique (message_key, aggregate_version)
) with (
    -- rows live for a moment: vacuum by count, not by a share of the table
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 50000
);

-- The relay whose producer may send; one row, read and written under the relay's lock.
create table platform.relay_leader (
    only_row boolean     not null default true,
    instance uuid,
    since    timestamptz not null default clock_timestamp(),
    constraint pk_relay_leader primary key (only_row),
    constraint ck_relay_leader_only_row check (only_row)
);
insert into platform.relay_leader (instance) values (null);
