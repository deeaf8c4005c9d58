-- A worker's time in office as leader of a team (班组长任期).
create table team_leader_term (
    id             uuid   not null,
    version        bigint not null,
    mine_id        uuid   not null,
    section_id     uuid   not null,
    team_id        uuid   not null,
    worker_id      uuid   not null,
    position_id    uuid   not null,
    appointment    text   not null,
    certificate_no text,
    valid_from     date   not null,
    valid_to       date,
    planned_to     date   not null,
    end_reason     text,
    constraint pk_team_leader_term primary key (id),
    constraint fk_team_leader_term_mine_id foreign key (mine_id) references unit (id),
    constraint fk_team_leader_term_section_id foreign key (section_id) references unit (id),
    constraint fk_team_leader_term_team_id foreign key (team_id) references unit (id),
    constraint fk_team_leader_term_worker_id foreign key (worker_id) references worker (id),
    constraint fk_team_leader_term_position_id foreign key (position_id) references position (id),
    constraint ck_team_leader_term_appointment check (appointment in ('ELECTED', 'APPOINTED')),
    constraint ck_team_leader_term_valid check (valid_to is null or valid_to > valid_from),
    constraint ck_team_leader_term_planned_to check (planned_to > valid_from),
    constraint ck_team_leader_term_end_reason check
        (end_reason in ('EXPIRED', 'TRANSFERRED', 'RESIGNED', 'REMOVED', 'TEAM_CLOSED', 'EMPLOYMENT_ENDED')
            and (end_reason is null) = (valid_to is null)),
    constraint ex_team_leader_term_team_id exclude using gist
        (team_id with =, daterange(valid_from, valid_to) with &&),
    constraint ex_team_leader_term_worker_id exclude using gist
        (worker_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_team_leader_term_mine_id on team_leader_term (mine_id, valid_from, id);
create index ix_team_leader_term_section_id on team_leader_term (section_id, valid_from, id);
create index ix_team_leader_term_team_id on team_leader_term (team_id, valid_from, id);
create index ix_team_leader_term_worker_id on team_leader_term (worker_id, valid_from, id);
create index ix_team_leader_term_position_id on team_leader_term (position_id);

create table team_leader_appraisal (
    term_id        uuid    not null,
    appraisal_year integer not null,
    grade          text    not null,
    appraised_on   date    not null,
    note           text,
    constraint pk_team_leader_appraisal primary key (term_id, appraisal_year),
    constraint fk_team_leader_appraisal_term_id foreign key (term_id) references team_leader_term (id),
    constraint ck_team_leader_appraisal_grade check
        (grade in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'))
);
