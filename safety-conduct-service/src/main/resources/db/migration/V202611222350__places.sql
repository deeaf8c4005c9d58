-- 作业地点: where dangers are found, inspections are due and accidents happen
create table place (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  code text not null,
  name text not null,
  section_id uuid,
  underground boolean not null,
  opened_on date not null,
  closed_on date,
  constraint pk_place primary key (id),
  constraint uq_place_mine_id_code unique (mine_id, code),
  constraint ck_place_texts check (length(code) <= 32 and length(name) <= 100),
  constraint ck_place_days check (closed_on >= opened_on)
);

create index ix_place_mine_id_code_id on place (mine_id, code, id);
