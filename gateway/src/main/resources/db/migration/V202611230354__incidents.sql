-- 事故、未遂
create function projection.create_incident_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_incident (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            place_id uuid,
            business_date date not null,
            shift text,
            kind text not null,
            status text,
            underground boolean not null,
            deaths int not null,
            seriously_injured int not null,
            slightly_injured int not null,
            days_lost int not null,
            withdrawn boolean not null,
            counted boolean not null generated always as (not withdrawn) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'incident_day');
end
$$;

create function projection.index_incident_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_incident add constraint pk_fact_incident primary key (id);
        create index ix_fact_incident_mine_id on %1$I.fact_incident (mine_id, business_date)
            where counted and kind in ('FATAL', 'SERIOUS');
        create index ix_fact_incident_branch_id on %1$I.fact_incident (branch_id, business_date)
            where counted and kind in ('FATAL', 'SERIOUS');
    $ddl$, target);
    perform projection.index_day_table(target, 'incident_day');
end
$$;

select projection.create_incident_tables('projection');
select projection.index_incident_tables('projection');
