-- 出勤、旷工、安全责任书、记分预警
create function projection.create_attendance_month_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_attendance_month (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            dates date[] not null,
            worked boolean[] not null,
            branch_ids uuid[] not null,
            section_ids uuid[] not null,
            team_ids uuid[] not null,
            counted boolean not null generated always as (cardinality(dates) > 0) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'attendance_month_day');
end
$$;

create function projection.index_attendance_month_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_attendance_month add constraint pk_fact_attendance_month primary key (id);
    $ddl$, target);
    perform projection.index_day_table(target, 'attendance_month_day');
end
$$;

select projection.create_attendance_month_tables('projection');
select projection.index_attendance_month_tables('projection');

create function projection.create_absence_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_absence (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            business_date date not null,
            shift text,
            opened_on date not null,
            closed_on date,
            confirmed_on date,
            reversed_on date,
            ended_on date not null generated always as (coalesce(closed_on, 'infinity'::date)) stored,
            counted boolean not null generated always as (confirmed_on is not null and reversed_on is null) stored
        ) with (fillfactor = 80);
    $ddl$, target);
    perform projection.create_day_table(target, 'absence_day');
end
$$;

create function projection.index_absence_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_absence add constraint pk_fact_absence primary key (id);
        create index ix_fact_absence_mine_id on %1$I.fact_absence (mine_id, ended_on);
        create index ix_fact_absence_branch_id on %1$I.fact_absence (branch_id, ended_on);
    $ddl$, target);
    perform projection.index_day_table(target, 'absence_day');
end
$$;

select projection.create_absence_tables('projection');
select projection.index_absence_tables('projection');

create function projection.create_safety_duty_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_safety_duty (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            worker_id uuid,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            duty_year int not null,
            signed_on date not null,
            checked_on date
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_safety_duty_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_safety_duty add constraint pk_fact_safety_duty primary key (id);
        create index ix_fact_safety_duty_mine_id on %1$I.fact_safety_duty (mine_id, duty_year, signed_on);
        create index ix_fact_safety_duty_branch_id on %1$I.fact_safety_duty (branch_id, duty_year, signed_on);
    $ddl$, target);
end
$$;

select projection.create_safety_duty_tables('projection');
select projection.index_safety_duty_tables('projection');

create function projection.create_points_proposal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_points_proposal (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            worker_id uuid,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            threshold int,
            raised_on date not null,
            closed_on date,
            without_ground boolean not null,
            ended_on date not null generated always as (case when without_ground then '-infinity'::date else coalesce(closed_on, 'infinity'::date) end) stored
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_points_proposal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_points_proposal add constraint pk_fact_points_proposal primary key (id);
        create index ix_fact_points_proposal_mine_id on %1$I.fact_points_proposal (mine_id, ended_on);
        create index ix_fact_points_proposal_branch_id on %1$I.fact_points_proposal (branch_id, ended_on);
        create index ix_fact_points_proposal_mine_id_raised_on on %1$I.fact_points_proposal (mine_id, raised_on);
        create index ix_fact_points_proposal_branch_id_raised_on on %1$I.fact_points_proposal (branch_id, raised_on);
    $ddl$, target);
end
$$;

select projection.create_points_proposal_tables('projection');
select projection.index_points_proposal_tables('projection');
