-- Whose an erased violation was is forgotten; it still counts.
create or replace function projection.create_violation_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I.fact_violation (
            id                 uuid        not null,
            version            bigint      not null,
            mine_id            uuid        not null,
            worker_id          uuid,
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

alter table projection.fact_violation alter column worker_id drop not null;
