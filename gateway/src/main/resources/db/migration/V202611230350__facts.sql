-- Facts of several kinds. The tables of a kind are made by two functions named after it, so that a rebuild's are the
-- same as those in use; day figures have one shape.

create function projection.create_day_table(target text, name text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.%2$I (
            node_id       uuid   not null,
            business_date date   not null,
            metric        text   not null,
            mine_id       uuid   not null,
            node_kind     text   not null,
            value         bigint not null
        ) with (fillfactor = 50);
    $ddl$, target, name);
end
$$;

create function projection.index_day_table(target text, name text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.%2$I
            add constraint %3$I primary key (node_id, business_date, metric),
            add constraint %4$I check (node_kind in ('BRANCH', 'UNIT', 'PLACE'));
        create index %5$I on %1$I.%2$I (mine_id, node_kind, business_date);
    $ddl$, target, name, 'pk_' || name, 'ck_' || name || '_node_kind', 'ix_' || name || '_mine_id');
end
$$;

-- The three steps of a rebuild that the service may call, as the owner of the tables. One rebuild at a time has the
-- schema projection_rebuild to itself.
drop function projection.start_violation_rebuild();
drop function projection.index_violation_rebuild();
drop function projection.finish_violation_rebuild();

create function projection.start_rebuild(kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    fact    constant text := 'fact_' || kind;
    leftover record;
    computed record;
begin
    for leftover in select tablename as name from pg_tables where schemaname = 'projection_rebuild' loop
        execute format('drop table projection_rebuild.%I', leftover.name);
    end loop;
    execute format('select projection.%I(%L)', 'create_' || kind || '_tables', 'projection_rebuild');
    execute format('create unlogged table projection_rebuild.load (like projection_rebuild.%I)', fact);
    for computed in
        select attname as name from pg_attribute
        where attrelid = format('projection_rebuild.%I', fact)::regclass and attgenerated <> ''
    loop
        execute format('alter table projection_rebuild.load drop column %I', computed.name);
    end loop;
    execute format('grant usage on schema projection_rebuild to %I', session_user);
    execute format('grant select, insert, update, delete on all tables in schema projection_rebuild to %I',
        session_user);
end
$$;

create function projection.index_rebuild(kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    made record;
begin
    drop table projection_rebuild.load;
    execute format('select projection.%I(%L)', 'index_' || kind || '_tables', 'projection_rebuild');
    for made in select tablename as name from pg_tables where schemaname = 'projection_rebuild' loop
        execute format('analyze projection_rebuild.%I', made.name);
    end loop;
end
$$;

create function projection.finish_rebuild() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    made record;
begin
    for made in select tablename as name from pg_tables where schemaname = 'projection_rebuild' loop
        execute format('drop table projection.%I', made.name);
        execute format('alter table projection_rebuild.%I set schema projection', made.name);
    end loop;
end
$$;
