insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000023', 0, 'pattern', date '2000-01-01',
        '{"withinDays": 30, "irregularActsInTeam": 5, "dangersInTeam": 5, "dangersAtPlace": 4}',
        '严小事、小题大做的一般做法，由各矿自定');

-- 小题大做
create table pattern_review (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  kind text not null,
  scope_id uuid not null,
  matter text not null,
  first_on date not null,
  last_on date not null,
  facts integer not null,
  section_id uuid not null,
  team_id uuid,
  covering_branch_id uuid,
  rules_id uuid not null,
  status text not null,
  opened_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_staff_no text,
  decision_note text,
  constraint pk_pattern_review primary key (id),
  constraint fk_pattern_review_rules_id foreign key (rules_id) references rule_set (id),
  constraint ck_pattern_review_kind check (
    kind in ('IRREGULAR_ACTS_IN_TEAM', 'DANGERS_IN_TEAM', 'DANGERS_AT_PLACE')),
  constraint ck_pattern_review_status check (status in ('OPEN', 'ACTED_ON', 'DISMISSED')),
  constraint ck_pattern_review_decision check (
    (status = 'OPEN') = (decided_at is null) and (decided_at is null) = (decision_note is null)),
  constraint ck_pattern_review_facts check (facts >= 2 and last_on >= first_on)
);

-- One index per column a caller's reach may name, each with the list's sort key and id.
create index ix_pattern_review_mine_id on pattern_review (mine_id, opened_at desc, id desc);
create index ix_pattern_review_covering_branch_id on pattern_review (covering_branch_id, opened_at desc, id desc);
create index ix_pattern_review_section_id on pattern_review (section_id, opened_at desc, id desc);
create index ix_pattern_review_team_id on pattern_review (team_id, opened_at desc, id desc) where team_id is not null;

-- A violation or danger is part of one review of each kind, so that nothing is reviewed twice.
create table pattern_fact (
  review_id uuid not null,
  fact_id uuid not null,
  kind text not null,
  constraint pk_pattern_fact primary key (fact_id, kind),
  constraint fk_pattern_fact_review_id foreign key (review_id) references pattern_review (id)
);
create index ix_pattern_fact_review_id on pattern_fact (review_id);
