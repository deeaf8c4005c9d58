-- 会议: from its plan to its minutes.
create table meeting (
    id             uuid    not null,
    version        bigint  not null,
    mine_id        uuid    not null,
    branch_id      uuid    not null,
    group_id       uuid,
    kind           text    not null,
    status         text    not null,
    title          text    not null,
    planned_on     date    not null,
    planned_at     time,
    place          text,
    held_on        date,
    host_id        uuid,
    scribe_id      uuid,
    rule_set_id    uuid,
    recorded_at    timestamptz,
    late           boolean,
    expected       integer,
    present        integer,
    voters         integer,
    present_voters integer,
    quorum         integer,
    minuted_at     timestamptz,
    main_points    text,
    dissent        text,
    cancelled_at   timestamptz,
    cancel_reason  text,
    -- The day that lists and calendars go by.
    day            date generated always as (coalesce(held_on, planned_on)) stored,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_mine_id foreign key (mine_id) references unit (id),
    constraint fk_meeting_branch_id foreign key (branch_id) references branch (id),
    constraint fk_meeting_group_id foreign key (group_id) references party_group (id),
    constraint fk_meeting_host_id foreign key (host_id) references worker (id),
    constraint fk_meeting_scribe_id foreign key (scribe_id) references worker (id),
    constraint ck_meeting_kind check (kind in ('GENERAL_MEETING', 'COMMITTEE', 'GROUP', 'LECTURE', 'THEME_DAY',
        'ORG_LIFE', 'DEMOCRATIC_LIFE', 'ELECTION', 'JOINT', 'CAMPAIGN')),
    constraint ck_meeting_status check (status in ('PLANNED', 'HELD', 'MINUTED', 'CANCELLED')),
    constraint ck_meeting_group check (case when kind = 'GROUP' then group_id is not null
        else group_id is null or kind in ('ORG_LIFE', 'LECTURE', 'THEME_DAY') end),
    constraint ck_meeting_held check (case when status in ('HELD', 'MINUTED')
        then num_nulls(held_on, host_id, scribe_id, rule_set_id, recorded_at, late, expected, present, voters,
            present_voters, quorum) = 0
        else held_on is null end),
    constraint ck_meeting_turnout check (present between 0 and expected and present_voters between 0 and voters),
    constraint ck_meeting_minuted check ((status = 'MINUTED') = (minuted_at is not null and main_points is not null)),
    constraint ck_meeting_cancelled check ((status = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null))
);

create index ix_meeting_mine_id_day on meeting (mine_id, day, id);
create index ix_meeting_branch_id_day on meeting (branch_id, day, id);

create table meeting_agenda (
    meeting_id uuid    not null,
    ordinal    integer not null,
    topic      text    not null,
    constraint pk_meeting_agenda primary key (meeting_id, ordinal),
    constraint fk_meeting_agenda_meeting_id foreign key (meeting_id) references meeting (id)
);

create table meeting_attendee (
    id           uuid    not null,
    meeting_id   uuid    not null,
    mine_id      uuid    not null,
    branch_id    uuid    not null,
    held_on      date    not null,
    worker_id    uuid    not null,
    guest        boolean not null,
    voting       boolean not null,
    presence     text    not null,
    reason       text,
    note         text,
    made_up_on   date,
    make_up_form text,
    make_up_late boolean,
    constraint pk_meeting_attendee primary key (id),
    constraint fk_meeting_attendee_meeting_id foreign key (meeting_id) references meeting (id),
    constraint fk_meeting_attendee_worker_id foreign key (worker_id) references worker (id),
    constraint uq_meeting_attendee_meeting_id_worker_id unique (meeting_id, worker_id),
    constraint ck_meeting_attendee_presence check (presence in ('PRESENT', 'ABSENT')),
    constraint ck_meeting_attendee_reason check ((presence = 'ABSENT') = (reason is not null)
        and reason in ('ON_SHIFT', 'LEAVE', 'SICK', 'BUSINESS_TRIP', 'TRAINING', 'AWAY', 'UNEXCUSED')),
    constraint ck_meeting_attendee_guest check (not guest or (presence = 'PRESENT' and not voting)),
    constraint ck_meeting_attendee_made_up check (num_nonnulls(made_up_on, make_up_form, make_up_late) in (0, 3)
        and (made_up_on is null or (presence = 'ABSENT' and made_up_on >= held_on)))
);

create index ix_meeting_attendee_mine_id_held_on on meeting_attendee (mine_id, held_on, id);
create index ix_meeting_attendee_branch_id_held_on on meeting_attendee (branch_id, held_on, id);
create index ix_meeting_attendee_worker_id_held_on on meeting_attendee (worker_id, held_on, id);

-- 决议: no quorum, no majority, no "passed"; nobody presides over their own matter.
create table meeting_resolution (
    id                  uuid    not null,
    meeting_id          uuid    not null,
    matter              text    not null,
    about_worker_id     uuid,
    presided_by         uuid    not null,
    method              text    not null,
    branch_opinion      text,
    branch_opinion_text text,
    voters              integer not null,
    present_voters      integer not null,
    quorum              integer not null,
    needed              integer not null,
    in_favour           integer not null,
    against             integer not null,
    abstained           integer not null,
    written_in_favour   integer not null,
    written_against     integer not null,
    written_abstained   integer not null,
    outcome             text    not null,
    recorded_at         timestamptz not null,
    constraint pk_meeting_resolution primary key (id),
    constraint fk_meeting_resolution_meeting_id foreign key (meeting_id) references meeting (id),
    constraint fk_meeting_resolution_about_worker_id foreign key (about_worker_id) references worker (id),
    constraint fk_meeting_resolution_presided_by foreign key (presided_by) references worker (id),
    constraint ck_meeting_resolution_method check (method in ('SHOW_OF_HANDS', 'SECRET_BALLOT')),
    constraint ck_meeting_resolution_branch_opinion check (branch_opinion in ('SUPPORTED', 'AMENDED', 'OPPOSED')),
    constraint ck_meeting_resolution_own check (presided_by is distinct from about_worker_id),
    constraint ck_meeting_resolution_quorum check (present_voters >= quorum),
    constraint ck_meeting_resolution_votes check (least(in_favour, against, abstained, written_in_favour,
        written_against, written_abstained) >= 0 and in_favour + against + abstained = present_voters
        and written_in_favour + written_against + written_abstained <= voters - present_voters),
    constraint ck_meeting_resolution_passed check ((outcome = 'PASSED') = (in_favour + written_in_favour >= needed)),
    constraint ck_meeting_resolution_outcome check (outcome in ('PASSED', 'REJECTED'))
);

create index ix_meeting_resolution_meeting_id on meeting_resolution (meeting_id, id);

create table meeting_ballot (
    id             uuid    not null,
    meeting_id     uuid    not null,
    office         text    not null,
    seats          integer not null,
    teller_id      uuid    not null,
    electors       integer not null,
    present_voters integer not null,
    quorum         integer not null,
    needed         integer not null,
    returned       integer not null,
    spoiled        integer not null,
    recorded_at    timestamptz not null,
    constraint pk_meeting_ballot primary key (id),
    constraint fk_meeting_ballot_meeting_id foreign key (meeting_id) references meeting (id),
    constraint fk_meeting_ballot_teller_id foreign key (teller_id) references worker (id),
    constraint ck_meeting_ballot_office check (office in ('BRANCH_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')),
    constraint ck_meeting_ballot_seats check (seats > 0),
    constraint ck_meeting_ballot_quorum check (present_voters between quorum and electors),
    constraint ck_meeting_ballot_papers check (returned between 0 and present_voters and spoiled between 0 and returned)
);

create index ix_meeting_ballot_meeting_id on meeting_ballot (meeting_id, id);

create table meeting_candidate (
    ballot_id uuid    not null,
    ordinal   integer not null,
    worker_id uuid    not null,
    votes     integer not null,
    needed    integer not null,
    elected   boolean not null,
    constraint pk_meeting_candidate primary key (ballot_id, ordinal),
    constraint fk_meeting_candidate_ballot_id foreign key (ballot_id) references meeting_ballot (id),
    constraint fk_meeting_candidate_worker_id foreign key (worker_id) references worker (id),
    constraint uq_meeting_candidate_ballot_id_worker_id unique (ballot_id, worker_id),
    constraint ck_meeting_candidate_votes check (votes >= 0),
    constraint ck_meeting_candidate_elected check (not elected or votes >= needed)
);

-- Anonymous ratings: the score by count, who has rated by a keyed hash, the two never beside each other.
create table meeting_rating (
    meeting_id uuid    not null,
    score      integer not null,
    ratings    integer not null,
    constraint pk_meeting_rating primary key (meeting_id, score),
    constraint fk_meeting_rating_meeting_id foreign key (meeting_id) references meeting (id),
    constraint ck_meeting_rating_score check (score between 1 and 5)
);

create table meeting_rater (
    meeting_id uuid  not null,
    rater      bytea not null,
    constraint pk_meeting_rater primary key (meeting_id, rater),
    constraint fk_meeting_rater_meeting_id foreign key (meeting_id) references meeting (id)
);
