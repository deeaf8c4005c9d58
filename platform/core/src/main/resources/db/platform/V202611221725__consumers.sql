-- Where a consumer goes on. Changed in the transaction of what it applied, so the two never part.
create table platform.consumer_offset (
    consumer  text   not null,
    topic     text   not null,
    partition int    not null,
    next      bigint not null,
    at_end_at timestamptz,
    constraint pk_consumer_offset primary key (consumer, topic, partition),
    constraint ck_consumer_offset_next check (next >= 0)
);
comment on column platform.consumer_offset.at_end_at is 'when the consumer was last seen at the end of the partition';

-- Events that a consumer could not apply.
create table platform.parked_event (
    id           uuid        not null,
    consumer     text        not null,
    topic        text        not null,
    partition    int         not null,
    "offset"     bigint      not null,
    message_key  text,
    event_type   text,
    error        text        not null,
    payload      bytea       not null,
    recorded_at  timestamptz not null,
    parked_at    timestamptz not null default clock_timestamp(),
    attempts     int         not null default 1,
    constraint pk_parked_event primary key (id),
    constraint uq_parked_event_consumer_topic_partition_offset unique (consumer, topic, partition, "offset"),
    constraint ck_parked_event_attempts check (attempts > 0)
);
comment on column platform.parked_event.error is 'class of the failure; never its text, which may quote the event';
comment on column platform.parked_event.recorded_at is 'when the relay sent it';
create index ix_parked_event_message_key on platform.parked_event (message_key);
