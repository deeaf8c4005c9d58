-- 届: one after the other, each with the officers whom the higher organisation approved.
create table committee_term (
    id               uuid   not null,
    version          bigint not null,
    mine_id          uuid   not null,
    branch_id        uuid   not null,
    meeting_id       uuid,
    valid_from       date   not null,
    due_to           date   not null,
    extended_to      date,
    extension_reason text,
    early_reason     text,
    succeeded_on     date,
    constraint pk_committee_term primary key (id),
    constraint fk_committee_term_mine_id foreign key (mine_id) references unit (id),
    constraint fk_committee_term_branch_id foreign key (branch_id) references branch (id),
    constraint fk_committee_term_meeting_id foreign key (meeting_id) references meeting (id),
    constraint ck_committee_term_due_to check (due_to > valid_from),
    constraint ck_committee_term_extended check ((extended_to is null) = (extension_reason is null)
        and (extended_to is null or extended_to > due_to)),
    constraint ck_committee_term_succeeded check (succeeded_on is null or succeeded_on > valid_from),
    constraint uq_committee_term_meeting_id unique (meeting_id),
    constraint ex_committee_term_branch_id exclude using gist
        (branch_id with =, daterange(valid_from, succeeded_on) with &&)
);

create index ix_committee_term_mine_id_valid_from on committee_term (mine_id, valid_from, id);
create index ix_committee_term_branch_id_valid_from on committee_term (branch_id, valid_from, id);

create table committee_term_officer (
    term_id   uuid    not null,
    ordinal   integer not null,
    worker_id uuid    not null,
    office    text    not null,
    constraint pk_committee_term_officer primary key (term_id, ordinal),
    constraint fk_committee_term_officer_term_id foreign key (term_id) references committee_term (id),
    constraint fk_committee_term_officer_worker_id foreign key (worker_id) references worker (id),
    constraint uq_committee_term_officer_term_id_worker_id unique (term_id, worker_id),
    constraint ck_committee_term_officer_office check (office in ('BRANCH_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'))
);

create unique index uq_committee_term_officer_term_id_secretary
    on committee_term_officer (term_id) where office = 'BRANCH_SECRETARY';
