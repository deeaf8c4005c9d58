-- The read model: fed by events, rebuilt at will. Nothing outside this schema points into it.

-- Where the projections' consumers go on; of the same shape as platform.consumer_offset, and dropped with the rest.
create table projection.consumer_offset (
    consumer  text   not null,
    topic     text   not null,
    partition int    not null,
    next      bigint not null,
    at_end_at timestamptz,
    constraint pk_consumer_offset primary key (consumer, topic, partition),
    constraint ck_consumer_offset_next check (next >= 0)
);

-- What a stream's reader compares: grows with every change of a branch's figures.
create table projection.branch_revision (
    branch_id uuid   not null,
    revision  bigint not null,
    constraint pk_branch_revision primary key (branch_id)
) with (fillfactor = 50);

-- The tables of the violations are made here and nowhere else, so that a rebuild's are the same.
create function projection.create_violation_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_violation (
            id                 uuid        not null,
            version            bigint      not null,
            mine_id            uuid        not null,
            worker_id          uuid        not null,
            branch_id          uuid,
            relation_branch_id uuid,
            section_id         uuid,
            team_id            uuid,
            business_date      date        not null,
            shift              text,
            category           text        not null,
            discipline         text,
            grade              text,
            serious            boolean     not null,
            party_member       boolean     not null,
            underground        boolean     not null,
            confirmed_at       timestamptz,
            voided_at          timestamptz,
            revoked_at         timestamptz,
            withdrawn          boolean     not null,
            counted            boolean     not null generated always as (confirmed_at is not null
                and voided_at is null and revoked_at is null and not withdrawn) stored
        ) with (fillfactor = 80);

        -- One row per node, day and metric: additive figures are sums of these. A mine's are those of its branches;
        -- what no branch covers stands under the mine's own id.
        create table %1$I.violation_day (
            node_id       uuid   not null,
            business_date date   not null,
            metric        text   not null,
            mine_id       uuid   not null,
            node_kind     text   not null,
            value         bigint not null
        ) with (fillfactor = 50);
    $ddl$, target);
end
$$;

create function projection.index_violation_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_violation add constraint pk_fact_violation primary key (id);
        create index ix_fact_violation_mine_id on %1$I.fact_violation (mine_id, business_date, worker_id)
            where counted and grade <> 'IRREGULAR';
        create index ix_fact_violation_branch_id on %1$I.fact_violation (branch_id, business_date, worker_id)
            where counted and grade <> 'IRREGULAR';
        alter table %1$I.violation_day
            add constraint pk_violation_day primary key (node_id, business_date, metric),
            add constraint ck_violation_day_node_kind check (node_kind in ('BRANCH', 'UNIT'));
        create index ix_violation_day_mine_id on %1$I.violation_day (mine_id, node_kind, business_date);
    $ddl$, target);
end
$$;

select projection.create_violation_tables('projection');
select projection.index_violation_tables('projection');

-- The service may not change tables; these are the three steps of a rebuild that it may call, as their owner.
create function projection.start_violation_rebuild() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    drop table if exists projection_rebuild.fact_violation, projection_rebuild.violation_day,
        projection_rebuild.violation_load;
    perform projection.create_violation_tables('projection_rebuild');
    create unlogged table projection_rebuild.violation_load (like projection_rebuild.fact_violation);
    alter table projection_rebuild.violation_load drop column counted;
    execute format('grant usage on schema projection_rebuild to %I', session_user);
    execute format('grant select, insert, update, delete on projection_rebuild.fact_violation,
        projection_rebuild.violation_day, projection_rebuild.violation_load to %I', session_user);
end
$$;

create function projection.index_violation_rebuild() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform projection.index_violation_tables('projection_rebuild');
    drop table projection_rebuild.violation_load;
    analyze projection_rebuild.fact_violation, projection_rebuild.violation_day;
end
$$;

create function projection.finish_violation_rebuild() returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    drop table projection.fact_violation, projection.violation_day;
    alter table projection_rebuild.fact_violation set schema projection;
    alter table projection_rebuild.violation_day set schema projection;
end
$$;
