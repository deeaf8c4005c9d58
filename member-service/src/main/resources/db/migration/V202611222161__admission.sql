-- 发展党员: it stands behind the rule sets, by which its steps are judged.
create table admission (
    id              uuid    not null,
    version         bigint  not null,
    mine_id         uuid    not null,
    branch_id       uuid    not null,
    person_id       uuid    not null,
    worker_id       uuid    not null,
    status          text    not null,
    stage           text    not null,
    opened_on       date    not null,
    ended_on        date,
    resumed_on      date,
    next_due_on     date,
    probation_from  date,
    probation_until date,
    extended        boolean not null,
    constraint pk_admission primary key (id),
    constraint fk_admission_mine_id foreign key (mine_id) references unit (id),
    constraint fk_admission_branch_id foreign key (branch_id) references branch (id),
    constraint fk_admission_person_id foreign key (person_id) references person (id),
    constraint fk_admission_worker_id foreign key (worker_id) references worker (id),
    constraint ck_admission_status check (status in
        ('OPEN', 'COMPLETED', 'REJECTED', 'WITHDRAWN', 'TRANSFERRED_OUT',
        'PROBATION_CANCELLED')),
    constraint ck_admission_stage check (stage in ('APPLICATION', 'ACTIVIST', 'CANDIDATE', 'ACCEPTANCE', 'PROBATION')),
    constraint ck_admission_ended_on check ((status = 'OPEN') = (ended_on is null)),
    -- One year from the general meeting, and one extension of a year at most.
    constraint ck_admission_probation check (
        (probation_from is null) = (probation_until is null)
        and (probation_until is null
            or probation_until between probation_from + interval '1 year' and probation_from + interval '2 years'))
);

create unique index uq_admission_person_id_open on admission (person_id) where status = 'OPEN';
create index ix_admission_mine_id on admission (mine_id, id);
create index ix_admission_branch_id on admission (branch_id, id);
create index ix_admission_person_id on admission (person_id, id);
create index ix_admission_mine_id_next_due_on on admission (mine_id, next_due_on) where status = 'OPEN';

create table admission_step (
    id                   uuid        not null,
    admission_id         uuid        not null,
    kind                 text        not null,
    occurred_on          date        not null,
    decider              text        not null,
    evidence             text        not null,
    reason               text,
    rule_set_id          uuid        not null,
    late                 boolean     not null,
    eligible             integer,
    present              integer,
    in_favour            integer,
    written_in_favour    integer,
    training_days        integer,
    training_hours       integer,
    notice_from          date,
    notice_until         date,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    recorded_by_staff_no text,
    constraint pk_admission_step primary key (id),
    constraint fk_admission_step_admission_id foreign key (admission_id) references admission (id),
    constraint fk_admission_step_rule_set_id foreign key (rule_set_id) references rule_set (id),
    constraint ck_admission_step_kind check (kind in ('APPLIED', 'FIRST_TALK', 'ACTIVIST_DECISION', 'ACTIVIST_FILING',
        'CONTACTS_APPOINTED', 'CULTIVATION', 'CANDIDATE_DECISION', 'CANDIDATE_FILING', 'SPONSORS_APPOINTED',
        'POLITICAL_REVIEW', 'CONCENTRATED_TRAINING', 'COMMITTEE_REVIEW', 'PRE_EXAMINATION', 'ADMISSION_FORM',
        'GENERAL_MEETING', 'HIGHER_TALK', 'HIGHER_APPROVAL', 'HIGHER_FILING', 'BRANCH_JOINED', 'OATH',
        'PROBATION_OBSERVED', 'FULL_APPLICATION', 'FULL_MEETING', 'FULL_APPROVAL', 'ARCHIVED')),
    constraint ck_admission_step_notice check (
        (notice_from is null) = (notice_until is null) and notice_until between notice_from and occurred_on),
    constraint ck_admission_step_voted check ((kind in ('GENERAL_MEETING', 'FULL_MEETING')) = (eligible is not null)),
    -- More than half of those with a vote are present, and more than half of them all in favour.
    constraint ck_admission_step_vote check (eligible is null
        or present * 2 > eligible and (in_favour + written_in_favour) * 2 > eligible and in_favour <= present)
);

create index ix_admission_step_admission_id on admission_step (admission_id, kind, occurred_on);

create table admission_attendant (
    id           uuid not null,
    admission_id uuid not null,
    kind         text not null,
    worker_id    uuid not null,
    valid_from   date not null,
    valid_to     date,
    constraint pk_admission_attendant primary key (id),
    constraint fk_admission_attendant_admission_id foreign key (admission_id) references admission (id),
    constraint fk_admission_attendant_worker_id foreign key (worker_id) references worker (id),
    constraint ck_admission_attendant_kind check (kind in ('CONTACT', 'SPONSOR')),
    -- Who is replaced on the day of the appointment stays on record.
    constraint ck_admission_attendant_valid check (valid_to is null or valid_to >= valid_from)
);

create index ix_admission_attendant_admission_id on admission_attendant (admission_id);
create index ix_admission_attendant_worker_id on admission_attendant (worker_id) where valid_to is null;

create table admission_observation (
    id                   uuid        not null,
    admission_id         uuid        not null,
    occurred_on          date        not null,
    summary              text        not null,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    recorded_by_staff_no text,
    constraint pk_admission_observation primary key (id),
    constraint fk_admission_observation_admission_id foreign key (admission_id) references admission (id)
);

create index ix_admission_observation_admission_id on admission_observation (admission_id, occurred_on);

create table admission_ruling (
    id                   uuid        not null,
    admission_id         uuid        not null,
    kind                 text        not null,
    occurred_on          date        not null,
    months               integer,
    reason               text        not null,
    eligible             integer,
    present              integer,
    in_favour            integer,
    written_in_favour    integer,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    recorded_by_staff_no text,
    constraint pk_admission_ruling primary key (id),
    constraint fk_admission_ruling_admission_id foreign key (admission_id) references admission (id),
    constraint ck_admission_ruling_kind check (kind in
        ('EXTENSION', 'PROBATION_CANCELLATION', 'REJECTION', 'WITHDRAWAL')),
    constraint ck_admission_ruling_months check ((kind = 'EXTENSION') = (months is not null)),
    constraint ck_admission_ruling_extension check (months between 6 and 12),
    constraint ck_admission_ruling_voted check
        ((kind in ('EXTENSION', 'PROBATION_CANCELLATION')) = (eligible is not null)),
    constraint ck_admission_ruling_vote check (eligible is null
        or present * 2 > eligible and (in_favour + written_in_favour) * 2 > eligible and in_favour <= present)
);

-- The probation is extended once.
create unique index uq_admission_ruling_admission_id_kind on admission_ruling (admission_id, kind);

insert into rule_set (id, version, mine_id, kind, valid_from, rules, basis)
values (gen_random_uuid(), 0, null, 'admission', date '2014-05-28', '{
    "minimumAge": 18,
    "talkWithinMonths": 1,
    "activistAfterMonths": 0,
    "candidateAfterMonths": 12,
    "observationEveryMonths": 6,
    "contactsAtLeast": 1,
    "contactsAtMost": 2,
    "sponsors": 2,
    "trainingDays": 3,
    "trainingHours": 24,
    "reviewValidMonths": 12,
    "meetingWithinMonths": 1,
    "approvalWithinMonths": 3,
    "approvalAtLatestMonths": 6,
    "probationMonths": 12,
    "extensionAtLeastMonths": 6,
    "extensionAtMostMonths": 12,
    "fullMeetingWithinMonths": 1,
    "fullApprovalWithinMonths": 3,
    "archiveWithinDays": 30,
    "rejoinAfterYears": 5,
    "noticeSteps": [],
    "noticeWorkingDays": 5,
    "lateAfterDays": 30}', '《中国共产党发展党员工作细则》（2014-05-28）');
