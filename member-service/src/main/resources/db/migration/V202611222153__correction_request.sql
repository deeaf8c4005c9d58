insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-00000000d101', 0, 'correction-requests', '2021-11-01', '{"answerWorkingDays": 15}',
    '《中华人民共和国个人信息保护法》第四十六条、第五十条');

-- What people ask to have put right in their own record; what is said in it is encrypted.
create table correction_request (
    id           uuid        not null,
    version      bigint      not null,
    mine_id      uuid        not null,
    worker_id    uuid        not null,
    subject      text        not null,
    status       text        not null,
    statement    bytea       not null,
    answer       bytea,
    submitted_at timestamptz not null,
    due_on       date        not null,
    ended_at     timestamptz,
    decided_by   text,
    constraint pk_correction_request primary key (id),
    constraint fk_correction_request_mine_id foreign key (mine_id) references unit (id),
    constraint fk_correction_request_worker_id foreign key (worker_id) references worker (id),
    constraint ck_correction_request_subject check (subject in ('IDENTITY', 'CONTACT', 'EMPLOYMENT', 'ASSIGNMENT',
        'MEMBERSHIP', 'ORGANISATION_LIFE', 'DUES')),
    constraint ck_correction_request_status check (status in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_correction_request_ended check ((ended_at is null) = (status = 'SUBMITTED')),
    constraint ck_correction_request_answered check
        ((status in ('ACCEPTED', 'REFUSED')) = (answer is not null and decided_by is not null))
);

create index ix_correction_request_mine_id_id on correction_request (mine_id, id);
create index ix_correction_request_worker_id_id on correction_request (worker_id, id);
create index ix_correction_request_open on correction_request (mine_id, due_on) where status = 'SUBMITTED';
