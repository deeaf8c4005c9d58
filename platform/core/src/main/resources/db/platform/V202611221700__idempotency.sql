-- The keys of POSTs that were carried out, kept for 24 hours: never a body, only its keyed hash.
create table platform.idempotency_record (
    scope_hash       bytea       not null,
    body_mac         bytea       not null,
    resource_id      uuid        not null,
    resource_version bigint      not null,
    created_at       timestamptz not null,
    constraint pk_idempotency_record primary key (scope_hash),
    constraint ck_idempotency_record_scope_hash check (octet_length(scope_hash) = 32)
);

create index ix_idempotency_record_created_at on platform.idempotency_record (created_at);
