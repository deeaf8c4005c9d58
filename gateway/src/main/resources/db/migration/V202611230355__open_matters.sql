-- What stands open as of a day: 暂停作业、复核、小题大做、拒绝违章指挥、反报复审查
create function projection.create_work_hold_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_work_hold (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            kind text not null,
            opened_on date not null,
            last_on date not null
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_work_hold_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_work_hold add constraint pk_fact_work_hold primary key (id);
        create index ix_fact_work_hold_mine_id on %1$I.fact_work_hold (mine_id, last_on);
        create index ix_fact_work_hold_branch_id on %1$I.fact_work_hold (branch_id, last_on);
    $ddl$, target);
end
$$;

select projection.create_work_hold_tables('projection');
select projection.index_work_hold_tables('projection');

create function projection.create_appeal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_appeal (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            violation_id uuid not null,
            status text not null,
            opened_on date not null,
            decide_by date not null,
            closed_on date,
            ended_on date not null generated always as (coalesce(closed_on, 'infinity'::date)) stored
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_appeal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_appeal add constraint pk_fact_appeal primary key (id);
        create index ix_fact_appeal_mine_id on %1$I.fact_appeal (mine_id, ended_on);
    $ddl$, target);
end
$$;

select projection.create_appeal_tables('projection');
select projection.index_appeal_tables('projection');

create function projection.create_pattern_review_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_pattern_review (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            branch_id uuid,
            section_id uuid,
            team_id uuid,
            kind text not null,
            status text not null,
            opened_on date not null,
            closed_on date,
            ended_on date not null generated always as (coalesce(closed_on, 'infinity'::date)) stored
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_pattern_review_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_pattern_review add constraint pk_fact_pattern_review primary key (id);
        create index ix_fact_pattern_review_mine_id on %1$I.fact_pattern_review (mine_id, ended_on);
        create index ix_fact_pattern_review_branch_id on %1$I.fact_pattern_review (branch_id, ended_on);
    $ddl$, target);
end
$$;

select projection.create_pattern_review_tables('projection');
select projection.index_pattern_review_tables('projection');

create function projection.create_unsafe_work_refusal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_unsafe_work_refusal (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            status text not null,
            opened_on date not null,
            watched_until date not null,
            closed_on date,
            ended_on date not null generated always as (coalesce(closed_on, 'infinity'::date)) stored
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_unsafe_work_refusal_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_unsafe_work_refusal add constraint pk_fact_unsafe_work_refusal primary key (id);
        create index ix_fact_unsafe_work_refusal_mine_id on %1$I.fact_unsafe_work_refusal (mine_id, ended_on);
        create index ix_fact_unsafe_work_refusal_watched_until on %1$I.fact_unsafe_work_refusal (mine_id, watched_until);
    $ddl$, target);
end
$$;

select projection.create_unsafe_work_refusal_tables('projection');
select projection.index_unsafe_work_refusal_tables('projection');

create function projection.create_refusal_review_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_refusal_review (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            refusal_id uuid not null,
            status text not null,
            opened_on date not null,
            closed_on date,
            ended_on date not null generated always as (coalesce(closed_on, 'infinity'::date)) stored
        ) with (fillfactor = 80);
    $ddl$, target);
end
$$;

create function projection.index_refusal_review_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        alter table %1$I.fact_refusal_review add constraint pk_fact_refusal_review primary key (id);
        create index ix_fact_refusal_review_mine_id on %1$I.fact_refusal_review (mine_id, ended_on);
    $ddl$, target);
end
$$;

select projection.create_refusal_review_tables('projection');
select projection.index_refusal_review_tables('projection');
