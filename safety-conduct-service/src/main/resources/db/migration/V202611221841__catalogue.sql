-- The catalogue of behaviours, the grades and the terms of the procedure: data of each mine, by effective date.
-- A row whose mine_id is null is what Lamproom ships; a mine's own row of the same kind goes before it.

create table behaviour (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  code text not null,
  created_at timestamptz not null,
  constraint pk_behaviour primary key (id),
  constraint uq_behaviour_mine_id_code unique (mine_id, code),
  constraint ck_behaviour_code check (length(code) between 1 and 32)
);

-- In force from valid_from until the next version's valid_from: versions cannot overlap.
create table behaviour_version (
  behaviour_id uuid not null,
  valid_from date not null,
  name_zh text not null,
  name_en text,
  category text not null,
  discipline text not null,
  grade text not null,
  points integer not null,
  unit_points integer not null,
  rule_text text,
  constraint pk_behaviour_version primary key (behaviour_id, valid_from),
  constraint fk_behaviour_version_behaviour_id foreign key (behaviour_id) references behaviour (id),
  constraint ck_behaviour_version_category check (
    category in ('RULE_BREAKING_INSTRUCTION', 'RULE_BREAKING_OPERATION', 'LABOUR_DISCIPLINE')),
  constraint ck_behaviour_version_points check (points between 0 and 100 and unit_points between 0 and 100),
  constraint ck_behaviour_version_irregular check (grade <> 'IRREGULAR' or (points = 0 and unit_points = 0))
);

create table grade_scheme (
  id uuid not null,
  version bigint not null,
  mine_id uuid,
  valid_from date not null,
  created_at timestamptz not null,
  constraint pk_grade_scheme primary key (id),
  constraint uq_grade_scheme_mine_id_valid_from unique nulls not distinct (mine_id, valid_from)
);

create table grade_level (
  scheme_id uuid not null,
  code text not null,
  rank integer not null,
  name_zh text not null,
  name_en text not null,
  national_grade integer,
  serious boolean not null,
  constraint pk_grade_level primary key (scheme_id, code),
  constraint uq_grade_level_scheme_id_rank unique (scheme_id, rank),
  constraint fk_grade_level_scheme_id foreign key (scheme_id) references grade_scheme (id),
  constraint ck_grade_level_national_grade check (national_grade in (1, 2)),
  constraint ck_grade_level_irregular check ((code = 'IRREGULAR') = (national_grade is null)),
  constraint ck_grade_level_serious check (not serious or national_grade = 2)
);

create table conduct_policy (
  id uuid not null,
  version bigint not null,
  mine_id uuid,
  valid_from date not null,
  report_within_hours integer not null,
  confirm_within_working_days integer not null,
  created_at timestamptz not null,
  constraint pk_conduct_policy primary key (id),
  constraint uq_conduct_policy_mine_id_valid_from unique nulls not distinct (mine_id, valid_from),
  constraint ck_conduct_policy_terms check (
    report_within_hours between 1 and 720 and confirm_within_working_days between 1 and 60)
);

-- Raised by every change of a mine's catalogue, grades or policy; what instances keep in memory is keyed by it.
create table catalogue_revision (
  mine_id uuid not null,
  revision bigint not null,
  constraint pk_catalogue_revision primary key (mine_id)
);

insert into grade_scheme (id, version, mine_id, valid_from, created_at)
values ('01900000-0000-7000-8000-000000000001', 0, null, date '2000-01-01', now());

insert into grade_level (scheme_id, code, rank, name_zh, name_en, national_grade, serious)
values
  ('01900000-0000-7000-8000-000000000001', 'SERIOUS', 1, '严重', 'Serious', 2, true),
  ('01900000-0000-7000-8000-000000000001', 'GENERAL', 2, '一般', 'General', 1, false),
  ('01900000-0000-7000-8000-000000000001', 'IRREGULAR', 9, '不规范行为', 'Irregular act', null, false);

insert into conduct_policy (
  id, version, mine_id, valid_from, report_within_hours, confirm_within_working_days, created_at)
values ('01900000-0000-7000-8000-000000000002', 0, null, date '2000-01-01', 72, 10, now());
