-- Nearly all violations of ten years are closed: what is open, or came to another end, is found without walking past them.
create index ix_violation_section_id_not_closed on violation (section_id, occurred_at desc, id desc)
    where status <> 'CLOSED';
create index ix_violation_team_id_not_closed on violation (team_id, occurred_at desc, id desc)
    where status <> 'CLOSED' and team_id is not null;
create index ix_violation_covering_branch_id_not_closed on violation (covering_branch_id, occurred_at desc, id desc)
    where status <> 'CLOSED';
create index ix_violation_relation_branch_id_not_closed on violation (relation_branch_id, occurred_at desc, id desc)
    where status <> 'CLOSED' and relation_branch_id is not null;

-- The people of one event: the unique index leaves out the voided ones.
create index ix_violation_event_id on violation (event_id, occurred_at desc, id desc) where event_id is not null;
