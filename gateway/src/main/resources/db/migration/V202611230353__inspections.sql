-- 安全检查、领导带班下井
create function projection.create_inspection_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_inspection (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            kind text not null,
            planned_on date not null,
            business_date date,
            nothing_found boolean not null,
            branch_ids uuid[] not null,
            section_ids uuid[] not null,
            visits int not null,
            cancelled_on date,
            counted boolean not null generated always as (cancelled_on is null) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'inspection_day');
end
$$;

create function projection.index_inspection_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_inspection add constraint pk_fact_inspection primary key (id);

    $ddl$, target);
    perform projection.index_day_table(target, 'inspection_day');
end
$$;

select projection.create_inspection_tables('projection');
select projection.index_inspection_tables('projection');

create function projection.create_leader_shift_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_leader_shift (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            leader_id uuid not null,
            planned_on date not null,
            planned_shift text,
            down_on date,
            down_at timestamptz,
            up_at timestamptz,
            cancelled_on date,
            counted boolean not null generated always as (cancelled_on is null) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'leader_shift_day');
end
$$;

create function projection.index_leader_shift_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_leader_shift add constraint pk_fact_leader_shift primary key (id);
        create index ix_fact_leader_shift_mine_id on %1$I.fact_leader_shift (mine_id, planned_on);
    $ddl$, target);
    perform projection.index_day_table(target, 'leader_shift_day');
end
$$;

select projection.create_leader_shift_tables('projection');
select projection.index_leader_shift_tables('projection');
