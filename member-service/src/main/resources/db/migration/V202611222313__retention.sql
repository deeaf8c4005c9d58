insert into rule_set (id, version, kind, valid_from, rules, basis) values (
    '019b3a50-0000-7000-8000-00000000d201', 0, 'retention', '2021-11-01',
    '{"personMonths": 24, "contactMonths": 12, "correctionMonths": 24}',
    '《中华人民共和国个人信息保护法》第十九条、第四十七条；《中华人民共和国劳动合同法》第五十条；《中华人民共和国劳动争议调解仲裁法》第二十七条');

-- Beside the person's own mark, so that lists need not look at the person.
alter table worker
    add column erased boolean not null default false,
    add constraint ck_worker_erased check (not erased
        or (left_on is not null and num_nonnulls(employer, skill_level, remark) = 0));

-- Papers and texts go with the person, the days stay.
alter table suspension alter column basis drop not null;
alter table correction_request
    alter column statement drop not null,
    drop constraint ck_correction_request_answered,
    add constraint ck_correction_request_answered check
        ((status in ('ACCEPTED', 'REFUSED')) = (decided_by is not null)
            and (status in ('ACCEPTED', 'REFUSED') and statement is not null) = (answer is not null)
            and (status <> 'SUBMITTED' or statement is not null));
create index ix_correction_request_mine_id_ended_at on correction_request (mine_id, ended_at) where statement is not null;

-- Whose records a dispute or an authority needs beyond their term.
create table legal_hold (
    id        uuid        not null,
    version   bigint      not null,
    mine_id   uuid        not null,
    person_id uuid        not null,
    worker_id uuid        not null,
    reason    text        not null,
    placed_by text        not null,
    placed_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz,
    constraint pk_legal_hold primary key (id),
    constraint fk_legal_hold_mine_id foreign key (mine_id) references unit (id),
    constraint fk_legal_hold_person_id foreign key (person_id) references person (id),
    constraint fk_legal_hold_worker_id foreign key (worker_id) references worker (id),
    constraint ck_legal_hold_lifted check ((lifted_at is null) = (lifted_by is null))
);

create index ix_legal_hold_mine_id_id on legal_hold (mine_id, id);
create index ix_legal_hold_person_id on legal_hold (person_id);
