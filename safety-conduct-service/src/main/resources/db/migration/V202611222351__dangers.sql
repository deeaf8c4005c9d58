insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000020', 0, 'danger', date '2000-01-01',
        '{"recordWithinHours": 24, "assignWithinDays": 1,
          "ladder": [{"afterDays": 0, "to": "RESPONSIBLE"}, {"afterDays": 1, "to": "SECTION_HEAD"},
                     {"afterDays": 3, "to": "DEPUTY_MINE_MANAGER"}, {"afterDays": 7, "to": "MINE_MANAGER"}],
          "repeatWithinDays": 30, "mostExtensions": 2}',
        '隐患排查治理的一般做法，由各矿自定');

-- 隐患
create table danger (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  status text not null,

  source text not null,
  discipline text not null,
  factor text not null,
  grade text not null,
  handling text not null,

  place_id uuid not null,
  place_detail text,
  underground boolean not null,
  description text not null,
  found_at timestamptz not null,
  business_date date not null,
  shift text not null,
  history boolean not null,
  late boolean not null,
  finder_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_staff_no text,
  recorded_by_client text,

  -- the unit that answers for it, and the branch that covered it on the business date
  section_id uuid not null,
  team_id uuid,
  covering_branch_id uuid,

  repeat_of uuid,
  rules_id uuid not null,

  stopped_area text,
  stopped_at timestamptz,
  stopped_by text,
  stopped_by_staff_no text,
  resumed_at timestamptz,
  resumed_by text,
  resumed_by_staff_no text,

  supervisor_id uuid,
  responsible_id uuid,
  measures text,
  funds_fen bigint,
  deadline date,
  contingency_plan text,
  assigned_at timestamptz,
  assigned_by text,
  assigned_by_staff_no text,

  rectified_at timestamptz,
  rectified_by text,
  rectified_by_staff_no text,
  rectification_note text,
  closed_at timestamptz,
  dismissal_ground text,
  double_of uuid,
  dismissed_at timestamptz,
  dismissed_by text,
  dismissed_by_staff_no text,
  dismissal_reason text,

  due_on date,
  next_escalation_on date,
  extension_asked boolean not null,

  constraint pk_danger primary key (id),
  constraint fk_danger_place_id foreign key (place_id) references place (id),
  constraint fk_danger_repeat_of foreign key (repeat_of) references danger (id),
  constraint fk_danger_double_of foreign key (double_of) references danger (id),
  constraint fk_danger_rules_id foreign key (rules_id) references rule_set (id),
  constraint ck_danger_status check (
    status in ('OPEN', 'RECTIFYING', 'AWAITING_CHECK', 'CLOSED', 'DISMISSED')),
  constraint ck_danger_source check (
    source in ('LEADER_SHIFT', 'INSPECTION', 'ROUTINE', 'POST', 'AUTHORITY', 'OTHER')),
  constraint ck_danger_factor check (factor in ('PERSON', 'MACHINE', 'ENVIRONMENT', 'MANAGEMENT')),
  constraint ck_danger_grade check (grade in ('MAJOR', 'A', 'B', 'C', 'D')),
  constraint ck_danger_handling check (handling in ('ON_THE_SPOT', 'BY_DEADLINE')),
  constraint ck_danger_texts check (length(description) <= 2000 and length(place_detail) <= 200),
  constraint ck_danger_assurances check (
    (status in ('RECTIFYING', 'AWAITING_CHECK', 'CLOSED')) = (assigned_at is not null)
    and (assigned_at is null
      or (responsible_id is not null and measures is not null and funds_fen >= 0 and deadline is not null
        and (handling = 'ON_THE_SPOT' or contingency_plan is not null)))),
  constraint ck_danger_major check (
    grade <> 'MAJOR'
    or (handling = 'BY_DEADLINE'
      and (assigned_at is null or (stopped_at is not null and supervisor_id is not null)))),
  constraint ck_danger_resumed check (
    resumed_at is null or (stopped_at is not null and status in ('CLOSED', 'DISMISSED'))),
  constraint ck_danger_supervisor check (supervisor_id <> responsible_id),
  constraint ck_danger_milestones check (
    (status = 'CLOSED') = (closed_at is not null)
    and (status not in ('AWAITING_CHECK', 'CLOSED') or rectified_at is not null)
    and (status = 'DISMISSED') = (dismissed_at is not null)
    and (dismissed_at is null) = (dismissal_ground is null)),
  constraint ck_danger_dismissal check (
    dismissal_ground is null
    or (dismissal_ground in ('NO_DANGER', 'DOUBLE') and (dismissal_ground = 'DOUBLE') = (double_of is not null)
      and dismissed_by <> recorded_by)),
  constraint ck_danger_double check (double_of <> id),
  constraint ck_danger_due check (
    (status in ('OPEN', 'RECTIFYING') and not history) = (due_on is not null)
    and (due_on is not null or next_escalation_on is null))
);

-- One index per column a caller's reach may name, each with the list's sort key and id.
create index ix_danger_mine_id on danger (mine_id, found_at desc, id desc);
create index ix_danger_mine_id_status on danger (mine_id, status, found_at desc, id desc);
create index ix_danger_covering_branch_id on danger (covering_branch_id, found_at desc, id desc);
create index ix_danger_section_id on danger (section_id, found_at desc, id desc);
create index ix_danger_team_id on danger (team_id, found_at desc, id desc) where team_id is not null;
create index ix_danger_finder_id on danger (finder_id, found_at desc, id desc) where finder_id is not null;
create index ix_danger_responsible_id on danger (responsible_id, found_at desc, id desc)
  where responsible_id is not null;
create index ix_danger_place_id on danger (place_id, discipline, factor, business_date desc, id desc);
create index ix_danger_mine_id_due_on on danger (mine_id, due_on) where due_on is not null;
create index ix_danger_next_escalation_on on danger (next_escalation_on, id) where next_escalation_on is not null;
create index ix_danger_repeat_of on danger (repeat_of) where repeat_of is not null;
create index ix_danger_double_of on danger (double_of) where double_of is not null;

create table danger_check (
  id uuid not null,
  danger_id uuid not null,
  passed boolean not null,
  checked_at timestamptz not null,
  checked_by text not null,
  checked_by_staff_no text,
  note text,
  constraint pk_danger_check primary key (id),
  constraint fk_danger_check_danger_id foreign key (danger_id) references danger (id),
  constraint ck_danger_check_note check (passed or note is not null)
);
create index ix_danger_check_danger_id on danger_check (danger_id);
-- 销号 is by one check
create unique index uq_danger_check_passed on danger_check (danger_id) where passed;

create table danger_extension (
  id uuid not null,
  danger_id uuid not null,
  former_deadline date not null,
  new_deadline date not null,
  reason text not null,
  interim_measure text not null,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_staff_no text,
  approved boolean,
  decided_at timestamptz,
  decided_by text,
  decided_by_staff_no text,
  decision_note text,
  constraint pk_danger_extension primary key (id),
  constraint fk_danger_extension_danger_id foreign key (danger_id) references danger (id),
  constraint ck_danger_extension_later check (new_deadline > former_deadline),
  constraint ck_danger_extension_decision check ((approved is null) = (decided_at is null)),
  constraint ck_danger_extension_decider check (decided_by <> asked_by)
);
create index ix_danger_extension_danger_id on danger_extension (danger_id);

create table danger_escalation (
  id uuid not null,
  danger_id uuid not null,
  due_on date not null,
  escalated_to text not null,
  reached_on date not null,
  noticed_at timestamptz not null,
  constraint pk_danger_escalation primary key (id),
  constraint fk_danger_escalation_danger_id foreign key (danger_id) references danger (id),
  constraint uq_danger_escalation_once unique (danger_id, due_on, escalated_to),
  constraint ck_danger_escalation_to check (
    escalated_to in ('RESPONSIBLE', 'SECTION_HEAD', 'DEPUTY_MINE_MANAGER', 'MINE_MANAGER'))
);
