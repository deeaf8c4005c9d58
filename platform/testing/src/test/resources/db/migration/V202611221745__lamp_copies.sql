-- What another service would keep of the lamps.
create table lamp_copy (
    id      uuid    not null,
    version bigint  not null,
    number  text    not null,
    lumens  integer not null,
    constraint pk_lamp_copy primary key (id),
    constraint ck_lamp_copy_lumens check (lumens < 1000)
);

-- One row per state applied: nothing keeps an effect that comes twice out of this table.
create table lamp_applied (
    id      uuid   not null,
    version bigint not null
);
