-- 隐患
create function projection.create_danger_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_danger (
            id            uuid    not null,
            version       bigint  not null,
            mine_id       uuid    not null,
            branch_id     uuid,
            section_id    uuid,
            team_id       uuid,
            place_id      uuid    not null,
            business_date date    not null,
            discipline    text,
            factor        text,
            grade         text    not null,
            underground   boolean not null,
            deadline      date,
            due_on        date,
            rectified_on  date,
            closed_on     date,
            dismissed_on  date,
            withdrawn     boolean not null,
            counted       boolean not null generated always as (dismissed_on is null and not withdrawn) stored,
            ended_on      date    not null generated always as (coalesce(closed_on, 'infinity'::date)) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'danger_day');
end
$$;

create function projection.index_danger_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_danger add constraint pk_fact_danger primary key (id);
        create index ix_fact_danger_mine_id on %1$I.fact_danger (mine_id, ended_on) where counted;
        create index ix_fact_danger_branch_id on %1$I.fact_danger (branch_id, ended_on) where counted;
    $ddl$, target);
    perform projection.index_day_table(target, 'danger_day');
end
$$;

select projection.create_danger_tables('projection');
select projection.index_danger_tables('projection');
