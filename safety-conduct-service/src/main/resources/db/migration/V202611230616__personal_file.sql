-- What is held about a person is found by the person, whatever part the person had in it.
create index ix_violation_refuser_worker_id on violation_refuser (worker_id);
create index ix_absence_witness_id on absence (witness_id) where witness_id is not null;
create index ix_inspection_inspector_id on inspection (inspector_id);
create index ix_leader_shift_handed_over_to on leader_shift (handed_over_to) where handed_over_to is not null;
create index ix_danger_supervisor_id on danger (supervisor_id) where supervisor_id is not null;
create index ix_root_cause_node_step_owner_id on root_cause_node (step_owner_id) where step_owner_id is not null;
