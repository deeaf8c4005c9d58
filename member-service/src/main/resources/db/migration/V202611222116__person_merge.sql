-- Two records of one human being are made one (重复人员合并). The record that goes keeps nothing personal and names the
-- other; an employment of it that lies on the days of a real one never was.
alter table person
    add column merged_into uuid,
    add constraint fk_person_merged_into foreign key (merged_into) references person (id),
    add constraint ck_person_merged_into check (merged_into is null or (erased and name_initials is null));

alter table worker drop constraint ex_worker_person_id;
alter table worker
    add column double_of uuid,
    add constraint fk_worker_double_of foreign key (double_of) references worker (id),
    add constraint ck_worker_double_of check (double_of is null or left_on is not null),
    add constraint ex_worker_person_id exclude using gist
        (person_id with =, daterange(hired_on, left_on) with &&) where (double_of is null);

create table person_merge (
    id               uuid        not null,
    mine_id          uuid        not null,
    kept_worker_id   uuid        not null,
    double_worker_id uuid        not null,
    kept_person_id   uuid        not null,
    double_person_id uuid        not null,
    reason           text        not null,
    merged_by        text        not null,
    merged_at        timestamptz not null,
    constraint pk_person_merge primary key (id),
    constraint fk_person_merge_mine_id foreign key (mine_id) references unit (id),
    constraint fk_person_merge_kept_worker_id foreign key (kept_worker_id) references worker (id),
    constraint fk_person_merge_double_worker_id foreign key (double_worker_id) references worker (id),
    constraint fk_person_merge_kept_person_id foreign key (kept_person_id) references person (id),
    constraint fk_person_merge_double_person_id foreign key (double_person_id) references person (id),
    constraint ck_person_merge_two check (kept_person_id <> double_person_id),
    constraint uq_person_merge_double_person_id unique (double_person_id)
);

create index ix_person_merge_mine_id on person_merge (mine_id, merged_at, id);
