create table holiday_calendar (
    id            uuid    not null,
    version       bigint  not null,
    mine_id       uuid    not null,
    calendar_year integer not null,
    constraint pk_holiday_calendar primary key (id),
    constraint fk_holiday_calendar_mine_id foreign key (mine_id) references unit (id),
    constraint uq_holiday_calendar_mine_id_calendar_year unique (mine_id, calendar_year)
);

create index ix_holiday_calendar_mine_id on holiday_calendar (mine_id, calendar_year, id);

-- Days that are not as their weekday is: free, or of a week-end and worked.
create table special_day (
    holiday_calendar_id uuid not null,
    day                 date not null,
    kind                text not null,
    name                text not null,
    constraint pk_special_day primary key (holiday_calendar_id, day),
    constraint fk_special_day_holiday_calendar_id foreign key (holiday_calendar_id) references holiday_calendar (id),
    constraint ck_special_day_kind check (kind in ('HOLIDAY', 'WORKDAY'))
);
