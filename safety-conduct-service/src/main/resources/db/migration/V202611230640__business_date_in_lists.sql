-- A list of some business dates is bounded by a window of occurred_at that is up to two days wider, and one of a grade or
-- a status lies among all others: what is asked for beside the order is looked at in the index, not in the rows.

drop index ix_violation_mine_id;
drop index ix_violation_covering_branch_id;
drop index ix_violation_relation_branch_id;
drop index ix_violation_section_id;
drop index ix_violation_team_id;

create index ix_violation_mine_id on violation (mine_id, occurred_at desc, id desc)
    include (business_date, grade, status);
create index ix_violation_covering_branch_id on violation (covering_branch_id, occurred_at desc, id desc)
    include (business_date, grade, status);
create index ix_violation_relation_branch_id on violation (relation_branch_id, occurred_at desc, id desc)
    include (business_date, grade, status) where relation_branch_id is not null;
create index ix_violation_section_id on violation (section_id, occurred_at desc, id desc)
    include (business_date, grade, status);
create index ix_violation_team_id on violation (team_id, occurred_at desc, id desc)
    include (business_date, grade, status) where team_id is not null;
