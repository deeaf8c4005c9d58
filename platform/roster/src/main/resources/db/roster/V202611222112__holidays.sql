create table platform.roster_holiday_calendar (
    id            uuid    not null,
    version       bigint  not null,
    mine_id       uuid    not null,
    calendar_year integer not null,
    constraint pk_roster_holiday_calendar primary key (id)
);
create index ix_roster_holiday_calendar_mine_id on platform.roster_holiday_calendar (mine_id, calendar_year);

create table platform.roster_special_day (
    calendar_id uuid not null,
    day         date not null,
    kind        text not null,
    constraint pk_roster_special_day primary key (calendar_id, day),
    constraint fk_roster_special_day_calendar_id foreign key (calendar_id)
        references platform.roster_holiday_calendar (id) on delete cascade
);
