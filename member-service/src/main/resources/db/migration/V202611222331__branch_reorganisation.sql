-- In which branches the members of a branch went on, and from when.
create table branch_succession (
    branch_id    uuid not null,
    successor_id uuid not null,
    valid_from   date not null,
    constraint pk_branch_succession primary key (branch_id, successor_id, valid_from),
    constraint fk_branch_succession_branch_id foreign key (branch_id) references branch (id),
    constraint fk_branch_succession_successor_id foreign key (successor_id) references branch (id),
    constraint ck_branch_succession_two check (branch_id <> successor_id)
);

-- Branches are merged and split as units are.
alter table unit_reorganisation rename to reorganisation;
alter table reorganisation rename constraint pk_unit_reorganisation to pk_reorganisation;
alter table reorganisation rename constraint fk_unit_reorganisation_mine_id to fk_reorganisation_mine_id;
alter table reorganisation add column kind text not null default 'UNITS';
alter table reorganisation alter column kind drop default;
alter table reorganisation add constraint ck_reorganisation_kind check (kind in ('UNITS', 'BRANCHES'));
drop index ix_unit_reorganisation_mine_id;
create index ix_reorganisation_mine_id_kind on reorganisation (mine_id, kind, valid_from, id);
