-- Whose an erased leader shift was is forgotten; it still counts.
create or replace function projection.create_leader_shift_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_leader_shift (
            id      uuid   not null,
            version bigint not null,
            mine_id uuid   not null,
            leader_id uuid,
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

alter table projection.fact_leader_shift alter column leader_id drop not null;
