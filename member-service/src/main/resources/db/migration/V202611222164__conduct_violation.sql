-- Of another service's violations what a branch is warned by; written by the consumer of the conduct topic only.
create table conduct_violation (
    id               uuid    not null,
    version          bigint  not null,
    worker_id        uuid    not null,
    business_date    date,
    open_and_serious boolean not null,
    constraint pk_conduct_violation primary key (id)
);

create index ix_conduct_violation_worker_id on conduct_violation (worker_id) where open_and_serious;
