-- Rules as data: the shipped ones belong to no mine, a mine's own go before them from the day on which it gives them.
create extension if not exists btree_gist;

create table rule_set (
    id          uuid        not null,
    version     bigint      not null,
    mine_id     uuid,
    kind        text        not null,
    valid_from  date        not null,
    valid_to    date,
    rules       jsonb       not null,
    basis       text        not null,
    recorded_at timestamptz not null default now(),
    constraint pk_rule_set primary key (id),
    constraint ck_rule_set_kind check (kind ~ '^[a-z][a-z-]*$'),
    constraint ck_rule_set_rules check (jsonb_typeof(rules) = 'object'),
    constraint ck_rule_set_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_rule_set_mine_id_kind exclude using gist
        (mine_id with =, kind with =, daterange(valid_from, valid_to) with &&) where (mine_id is not null),
    constraint ex_rule_set_kind_shipped exclude using gist
        (kind with =, daterange(valid_from, valid_to) with &&) where (mine_id is null)
);

create index ix_rule_set_kind_mine_id_valid_from on rule_set (kind, mine_id, valid_from);
create index ix_rule_set_valid_from_id on rule_set (valid_from, id);

-- What a version said of a day stays what it said: only its end may be set, once.
create function keep_rule_set() returns trigger language plpgsql as $$
begin
    if (old.id, old.mine_id, old.kind, old.valid_from, old.rules, old.basis)
            is distinct from (new.id, new.mine_id, new.kind, new.valid_from, new.rules, new.basis)
        or old.valid_to is not null and old.valid_to is distinct from new.valid_to then
        raise exception 'a version of rules is not changed' using errcode = '23514', constraint = 'ck_rule_set_kept';
    end if;
    return new;
end $$;

create trigger keep_rule_set before update on rule_set for each row execute function keep_rule_set();
