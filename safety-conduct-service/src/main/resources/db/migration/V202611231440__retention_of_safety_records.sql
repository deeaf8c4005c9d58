-- Records of the mine's safety work have terms as well: shipped ones for a mine that has none of its own. A mine's own
-- version says what is erased there, and what it does not name is kept for good; so it stays as it is.
alter table rule_set disable trigger keep_rule_set;
update rule_set
   set rules = rules || '{"dangerMonths": 36, "inspectionMonths": 36, "leaderShiftMonths": 36, "nearMissMonths": 36,
                          "patternMonths": 36, "rootCauseMonths": 36, "dutyMonths": 36}',
       basis = basis || '；《煤矿领导带班下井及安全监督检查规定》（带班下井记录一年以上）；事故档案依《生产安全事故档案管理办法》长期保存；隐患、检查、带班、未遂、小题大做、倒查、责任书为本系统缺省期限，法规未见明文，由各矿经法务确认后自定'
 where kind = 'retention' and mine_id is null;
alter table rule_set enable trigger keep_rule_set;

alter table danger
  add column erased boolean not null default false,
  drop constraint ck_danger_assurances,
  drop constraint ck_danger_major,
  drop constraint ck_danger_dismissal,
  add constraint ck_danger_assurances check (
    (status in ('RECTIFYING', 'AWAITING_CHECK', 'CLOSED')) = (assigned_at is not null)
    and (assigned_at is null
      or ((responsible_id is not null or erased) and measures is not null and funds_fen >= 0 and deadline is not null
        and (handling = 'ON_THE_SPOT' or contingency_plan is not null)))),
  add constraint ck_danger_major check (
    grade <> 'MAJOR'
    or (handling = 'BY_DEADLINE'
      and (assigned_at is null or (stopped_at is not null and (supervisor_id is not null or erased))))),
  add constraint ck_danger_dismissal check (
    dismissal_ground is null
    or (dismissal_ground in ('NO_DANGER', 'DOUBLE') and (dismissal_ground = 'DOUBLE') = (double_of is not null)
      and (dismissed_by <> recorded_by or erased))),
  add constraint ck_danger_erased check (not erased or (description = '' and recorded_by = ''
    and concat(measures, contingency_plan, stopped_area, rectification_note, dismissal_reason, stopped_by, resumed_by,
      assigned_by, rectified_by, dismissed_by) = ''
    and num_nonnulls(finder_id, supervisor_id, responsible_id, place_detail, recorded_by_staff_no, recorded_by_client,
      stopped_by_staff_no, resumed_by_staff_no, assigned_by_staff_no, rectified_by_staff_no, dismissed_by_staff_no) = 0));

-- an empty name is one that was erased
alter table danger_extension
  drop constraint ck_danger_extension_decider,
  add constraint ck_danger_extension_decider check (decided_by <> asked_by or decided_by = '');

alter table inspection
  add column erased boolean not null default false,
  alter column inspector_id drop not null,
  add constraint ck_inspection_inspector check (erased = (inspector_id is null)),
  add constraint ck_inspection_erased check (not erased or (planned_by = ''
    and concat(recorded_by, result_note, cancelled_by, cancellation_reason) = ''
    and num_nonnulls(planned_by_staff_no, recorded_by_staff_no, cancelled_by_staff_no) = 0));

alter table leader_shift
  add column erased boolean not null default false,
  alter column leader_id drop not null,
  drop constraint ck_leader_shift_milestones,
  add constraint ck_leader_shift_milestones check (
    (status in ('DOWN', 'UP')) = (down_at is not null)
    and (down_at is null) = (down_on is null)
    and (status = 'UP') = (up_at is not null)
    and (up_at is null or (up_at > down_at and (handed_over_to is not null or erased) and handover is not null))
    and (status = 'CANCELLED') = (cancelled_at is not null)),
  add constraint ck_leader_shift_leader check (erased = (leader_id is null)),
  add constraint ck_leader_shift_erased check (not erased or (planned_by = ''
    and concat(findings, handover, cancelled_by, cancellation_reason) = ''
    and num_nonnulls(handed_over_to, planned_by_staff_no, cancelled_by_staff_no) = 0));

alter table incident
  add column erased boolean not null default false,
  drop constraint ck_incident_closed_by,
  add constraint ck_incident_closed_by check (closed_by <> investigated_by or erased),
  add constraint ck_incident_erased check (not erased or (description = '' and recorded_by = ''
    and concat(investigated_by, findings, closed_by, closing_note) = ''
    and num_nonnulls(place_detail, recorded_by_staff_no, recorded_by_client, reporter_id, investigated_by_staff_no,
      closed_by_staff_no) = 0));
alter table incident_person alter column worker_id drop not null;

alter table pattern_review
  add column erased boolean not null default false,
  add constraint ck_pattern_review_erased check (not erased
    or (decided_by = '' and decision_note = '' and decided_by_staff_no is null));

alter table root_cause
  add column erased boolean not null default false,
  add constraint ck_root_cause_erased check (not erased or (title = '' and opened_by = '' and coalesce(analysed_by, '') = ''
    and num_nonnulls(opened_by_staff_no, analysed_by_staff_no) = 0));
alter table corrective_action alter column owner_id drop not null;

alter table safety_duty
  add column erased boolean not null default false,
  alter column worker_id drop not null,
  drop constraint ck_safety_duty_separate,
  add constraint ck_safety_duty_separate check (checked_by is null or checked_by <> signed_by or erased),
  add constraint ck_safety_duty_worker check (erased = (worker_id is null)),
  add constraint ck_safety_duty_erased check (not erased or (signed_by = '' and concat(checked_by, check_note) = ''
    and num_nonnulls(signed_by_staff_no, checked_by_staff_no) = 0));

-- What may be due is found without walking past all that is kept or erased already.
create index ix_danger_mine_id_ended on danger (mine_id, (coalesce(closed_at, dismissed_at)))
  where status in ('CLOSED', 'DISMISSED') and not erased;
create index ix_inspection_mine_id_kept on inspection (mine_id, (greatest(planned_on, done_on))) where not erased;
create index ix_leader_shift_mine_id_kept on leader_shift (mine_id, planned_on) where not erased;
create index ix_incident_mine_id_closed_at on incident (mine_id, closed_at) where closed_at is not null and not erased;
create index ix_pattern_review_mine_id_decided_at on pattern_review (mine_id, decided_at)
  where decided_at is not null and not erased;
create index ix_root_cause_mine_id_closed_at on root_cause (mine_id, closed_at) where closed_at is not null and not erased;
create index ix_safety_duty_mine_id_kept on safety_duty (mine_id, (make_date(duty_year, 12, 31))) where not erased;
