-- The rights of the roles that are not the owner, after every migration; migrations grant nothing themselves.
-- The service reads and writes its tables; of the audit it can write new rows and change none.
do $$
declare
    service   constant text := '${serviceRole}';
    retention constant text := '${retentionRole}';
    relation  record;
begin
    -- two instances that start together must not change the same catalogue row
    perform pg_advisory_xact_lock(1279348048, 0);

    for relation in
        select nspname as schema from pg_namespace where nspname in ('platform', 'public', 'projection', 'own')
    loop
        execute format('grant usage on schema %I to %I, %I', relation.schema, service, retention);
        execute format('grant usage on all sequences in schema %I to %I', relation.schema, service);
        execute format('grant select on all tables in schema %I to %I', relation.schema, retention);
    end loop;

    for relation in
        select schemaname as schema, tablename as name,
               schemaname = 'platform' and tablename like 'audit\_%' as is_audit
        from pg_tables
        where schemaname in ('platform', 'public', 'projection', 'own') and tablename <> 'flyway_schema_history'
    loop
        if relation.is_audit then
            execute format('revoke all on %I.%I from %I', relation.schema, relation.name, service);
            execute format('grant select, insert on %I.%I to %I', relation.schema, relation.name, service);
        else
            execute format('grant select, insert, update, delete on %I.%I to %I',
                           relation.schema, relation.name, service);
        end if;
    end loop;

    if to_regclass('platform.audit_unsealed') is not null then
        execute format('grant delete on platform.audit_unsealed to %I', service);
        execute format('grant update (actor, staff_no, request_id, reason, salt) on platform.audit_entry to %I', retention);
    end if;
end
$$;
