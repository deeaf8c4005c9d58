-- Beside the primary assignment: at most one loan at a time, which has command, and further posts.
alter table assignment drop constraint ck_assignment_kind;
alter table assignment
    add constraint ck_assignment_kind check (kind in ('PRIMARY', 'LOAN', 'CONCURRENT')),
    add constraint ck_assignment_concurrent_post check (kind <> 'CONCURRENT' or post is not null),
    add constraint ex_assignment_worker_id_loan exclude using gist
        (worker_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'LOAN'),
    add constraint ex_assignment_worker_id_concurrent exclude using gist
        (worker_id with =, unit_id with =, post with =, daterange(valid_from, valid_to) with &&)
        where (kind = 'CONCURRENT');

-- Days on which a worker is employed and does not work (停工).
create table suspension (
    id         uuid not null,
    worker_id  uuid not null,
    basis      text not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_suspension primary key (id),
    constraint fk_suspension_worker_id foreign key (worker_id) references worker (id),
    constraint ck_suspension_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_suspension_worker_id exclude using gist (worker_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_suspension_worker_id on suspension (worker_id, valid_from);
