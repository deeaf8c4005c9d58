-- Written in the transaction of the change or of the read; never changed, except that a retention run may empty the
-- personal columns. personal_digest is over salt and personal columns, digest over all others and personal_digest,
-- so that an emptied entry can still be verified.
create table platform.audit_entry (
    id                uuid        not null,
    at                timestamptz not null,
    kind              text        not null,
    operation         text        not null,
    aggregate_type    text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint,
    mine_id           uuid,
    fields            text[]      not null,
    client            text,
    actor             text,
    staff_no          text,
    request_id        text,
    reason            text,
    salt              bytea,
    personal_digest   bytea       not null,
    digest            bytea       not null,
    constraint pk_audit_entry primary key (id),
    constraint ck_audit_entry_kind check (kind in ('CHANGE', 'READ')),
    constraint ck_audit_entry_version check ((kind = 'CHANGE') = (aggregate_version is not null)),
    constraint ck_audit_entry_digests check (length(personal_digest) = 32 and length(digest) = 32)
);
create index ix_audit_entry_mine_id_id on platform.audit_entry (mine_id, id);
create index ix_audit_entry_aggregate_id_id on platform.audit_entry (aggregate_id, id);

create function platform.audit_entry_is_only_emptied() returns trigger language plpgsql as $$
begin
    if num_nonnulls(new.actor, new.staff_no, new.request_id, new.reason, new.salt) > 0
        or to_jsonb(new) - '{actor,staff_no,request_id,reason,salt}'::text[]
            is distinct from to_jsonb(old) - '{actor,staff_no,request_id,reason,salt}'::text[] then
        raise exception 'an audit entry may be emptied, not changed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger tr_audit_entry_is_only_emptied before update on platform.audit_entry
    for each row execute function platform.audit_entry_is_only_emptied();

-- Inserted with the entry, deleted by the sealer. No foreign keys among these tables: an entry that is gone must
-- leave its traces.
create table platform.audit_unsealed (
    entry_id uuid        not null,
    at       timestamptz not null default clock_timestamp(),
    constraint pk_audit_unsealed primary key (entry_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_insert_threshold = -1);

create table platform.audit_position (
    seq      bigint not null,
    entry_id uuid   not null,
    seal_no  bigint not null,
    constraint pk_audit_position primary key (seq),
    constraint uq_audit_position_entry_id unique (entry_id)
);
create index ix_audit_position_seal_no on platform.audit_position (seal_no);

create table platform.audit_seal (
    no        bigint      not null,
    first_seq bigint      not null,
    last_seq  bigint      not null,
    root      bytea       not null,
    previous  bytea       not null,
    sealed_at timestamptz not null,
    key_id    int         not null,
    mac       bytea       not null,
    constraint pk_audit_seal primary key (no),
    constraint ck_audit_seal_range check (first_seq <= last_seq)
);
create index ix_audit_seal_sealed_at on platform.audit_seal (sealed_at);
