-- 误工班次: shifts that its subject lost before an authority annulled it, which are paid after all.
create table violation_lost_shift (
  violation_id uuid not null,
  business_date date not null,
  shift text not null,
  constraint pk_violation_lost_shift primary key (violation_id, business_date, shift),
  constraint fk_violation_lost_shift_violation_id foreign key (violation_id) references violation (id)
);
