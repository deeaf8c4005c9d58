-- Headcounts as they were when the period was closed: nothing that is entered later changes them.
create table closed_headcount (
    period_id   uuid   not null,
    unit_id     uuid   not null,
    person_days bigint not null,
    constraint pk_closed_headcount primary key (period_id, unit_id),
    constraint fk_closed_headcount_period_id foreign key (period_id) references accounting_period (id),
    constraint fk_closed_headcount_unit_id foreign key (unit_id) references unit (id),
    constraint ck_closed_headcount_person_days check (person_days >= 0)
);

create function keep_closed_headcount() returns trigger language plpgsql as $$
begin
    raise exception 'a closed figure is not changed' using errcode = '23514', constraint = 'ck_closed_headcount_kept';
end $$;

create trigger keep_closed_headcount before update or delete on closed_headcount
    for each row execute function keep_closed_headcount();
