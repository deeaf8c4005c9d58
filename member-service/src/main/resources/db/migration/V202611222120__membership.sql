alter table membership
    drop constraint ck_membership_category,
    add constraint ck_membership_category check (category in ('PENDING', 'PROBATIONARY', 'FULL', 'MEMBERSHIP_SUSPENDED')),
    add column ending text,
    add constraint ck_membership_ending
        check (ending is null or (ending in ('REFUSED', 'TRANSFERRED_OUT', 'TERMINATED', 'PROBATION_CANCELLED') and valid_to is not null));

drop index ix_membership_relation_branch_id;
create index ix_membership_relation_branch_id on membership (relation_branch_id, valid_to, person_id);

create table party_member (
    id        uuid   not null,
    version   bigint not null,
    mine_id   uuid   not null,
    person_id uuid   not null,
    worker_id uuid   not null,
    branch_id uuid   not null,
    status    text   not null,
    since     date   not null,
    joined_on date,
    full_on   date,
    constraint pk_party_member primary key (id),
    constraint fk_party_member_mine_id foreign key (mine_id) references unit (id),
    constraint fk_party_member_person_id foreign key (person_id) references person (id),
    constraint fk_party_member_worker_id foreign key (worker_id) references worker (id),
    constraint fk_party_member_branch_id foreign key (branch_id) references branch (id),
    constraint ck_party_member_status check (status in ('PENDING', 'PROBATIONARY', 'FULL', 'MEMBERSHIP_SUSPENDED',
        'REFUSED', 'TRANSFERRED_OUT', 'TERMINATED', 'PROBATION_CANCELLED')),
    constraint ck_party_member_full_on check (full_on is null or joined_on is null or full_on >= joined_on),
    constraint uq_party_member_person_id unique (person_id)
);

create index ix_party_member_mine_id on party_member (mine_id, id);
create index ix_party_member_branch_id on party_member (branch_id, id);
create index ix_party_member_worker_id on party_member (worker_id, id);

-- Who was recorded as a member before there was a record of the member.
insert into party_member (id, version, mine_id, person_id, worker_id, branch_id, status, since, full_on)
select gen_random_uuid(), 0, p.mine_id, p.id, w.id, m.relation_branch_id, m.category, m.valid_from,
       case when m.category = 'FULL' then m.valid_from end
  from person p
  join lateral (select * from membership m where m.person_id = p.id order by m.valid_from desc limit 1) m on true
  join lateral (select * from worker w where w.person_id = p.id order by w.hired_on desc limit 1) w on true;

-- 党小组
create table party_group (
    id         uuid   not null,
    version    bigint not null,
    mine_id    uuid   not null,
    branch_id  uuid   not null,
    name       text   not null,
    leader_id  uuid,
    valid_from date   not null,
    valid_to   date,
    constraint pk_party_group primary key (id),
    constraint fk_party_group_mine_id foreign key (mine_id) references unit (id),
    constraint fk_party_group_branch_id foreign key (branch_id) references branch (id),
    constraint fk_party_group_leader_id foreign key (leader_id) references worker (id),
    constraint ck_party_group_valid check (valid_to is null or valid_to > valid_from)
);

create unique index uq_party_group_branch_id_name on party_group (branch_id, name) where valid_to is null;
create index ix_party_group_mine_id on party_group (mine_id, id);
create index ix_party_group_branch_id on party_group (branch_id, id);

create table group_placement (
    id         uuid not null,
    member_id  uuid not null,
    group_id   uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_group_placement primary key (id),
    constraint fk_group_placement_member_id foreign key (member_id) references party_member (id),
    constraint fk_group_placement_group_id foreign key (group_id) references party_group (id),
    constraint ck_group_placement_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_group_placement_member_id exclude using gist
        (member_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_group_placement_member_id on group_placement (member_id);
create index ix_group_placement_group_id on group_placement (group_id, valid_to, member_id);

create table member_mark (
    id          uuid not null,
    member_id   uuid not null,
    kind        text not null,
    ground      text,
    reason      text not null,
    approved_by text not null,
    valid_from  date not null,
    valid_to    date,
    constraint pk_member_mark primary key (id),
    constraint fk_member_mark_member_id foreign key (member_id) references party_member (id),
    constraint ck_member_mark_kind check (kind in ('FLOATING', 'NOT_COUNTED', 'RIGHTS_SUSPENDED')),
    constraint ck_member_mark_ground check (ground in
        ('CANNOT_EXPRESS_WILL', 'ABROAD', 'IMPRISONED', 'BEDRIDDEN', 'AWAY_HALF_A_YEAR')),
    constraint ck_member_mark_not_counted check ((kind = 'NOT_COUNTED') = (ground is not null)),
    constraint ck_member_mark_valid check (valid_to is null or valid_to > valid_from),
    constraint ex_member_mark_member_id exclude using gist
        (member_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);

create index ix_member_mark_member_id on member_mark (member_id, kind);
