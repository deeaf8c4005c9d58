-- what a camera system noticed is a draft until a person hands it in
alter table violation
  add column source text not null default 'PERSON',
  add constraint ck_violation_source check (source in ('PERSON', 'CAMERA'));

alter table violation alter column source drop default;
