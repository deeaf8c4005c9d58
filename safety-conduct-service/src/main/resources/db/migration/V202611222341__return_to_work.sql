-- From the confirmation on: the way back to work, the notice, the appeal as it stands, and the end of the case.
alter table violation
  add column contractor boolean,
  add column programme_id uuid,
  add column return_steps text,
  add column class_days integer,
  add column follow_up_months integer,

  add column notice_served_at timestamptz,
  add column notice_served_by text,
  add column notice_served_by_staff_no text,
  add column notice_note text,
  add column notice_unit_id uuid,
  add column appeal_until date,
  add column appeal_rules_id uuid,
  add column notice_answer text,
  add column notice_answered_at timestamptz,
  add column notice_answered_by text,
  add column notice_answered_by_staff_no text,
  add column notice_answer_note text,
  add column notice_witness_staff_no text,

  add column education_at timestamptz,
  add column education_by text,
  add column education_by_staff_no text,
  add column education_note text,
  add column return_approved_at timestamptz,
  add column return_approved_by text,
  add column return_approved_by_staff_no text,
  add column return_approval_note text,
  add column follow_up_at timestamptz,
  add column follow_up_by text,
  add column follow_up_by_staff_no text,
  add column follow_up_note text,
  add column closed_at timestamptz,
  add column closed_by text,
  add column closed_by_staff_no text,
  add column closing_note text,
  add column closed_as text,
  add column annulled_at timestamptz,
  add column annulled_by text,
  add column annulled_by_staff_no text,
  add column annulment_note text,
  add column annulment_document text,
  add column revoked_at timestamptz,
  add column revoked_by text,
  add column revoked_by_staff_no text,
  add column revocation_note text,

  add column appeal_status text,
  add column appealed_at timestamptz,
  add column appeal_decided_at timestamptz,

  drop constraint ck_violation_status,
  drop constraint ck_violation_milestones,
  add constraint ck_violation_status check (status in (
    'DRAFT', 'REPORTED', 'VERIFIED', 'CONFIRMED', 'IN_EDUCATION', 'RETURN_APPROVED', 'FOLLOW_UP', 'CLOSED', 'VOIDED',
    'REVOKED', 'ANNULLED')),
  add constraint ck_violation_milestones check (
    (status = 'DRAFT') <= (reported_at is null and verified_at is null and confirmed_at is null)
    and (status = 'REPORTED') <= (reported_at is not null and verified_at is null and confirmed_at is null)
    and (status = 'VERIFIED') <= (reported_at is not null and verified_at is not null and confirmed_at is null)
    and (status in ('CONFIRMED', 'IN_EDUCATION', 'RETURN_APPROVED', 'FOLLOW_UP', 'CLOSED', 'REVOKED', 'ANNULLED'))
      = (confirmed_at is not null)
    and (confirmed_at is null or verified_at is not null)
    and (status = 'IN_EDUCATION') <= (education_at is not null and return_approved_at is null)
    and (status = 'RETURN_APPROVED') <= (education_at is not null and return_approved_at is not null)
    and (return_approved_at is null or education_at is not null)
    and (status = 'FOLLOW_UP') <= (follow_up_at is not null and closed_at is null)
    and (status = 'CLOSED') <= (closed_at is not null)
    and (closed_at is null) = (closed_as is null)
    and (status = 'REVOKED') = (revoked_at is not null)
    and (status = 'ANNULLED') = (annulled_at is not null)
    and (annulled_at is null) = (annulment_document is null)
    and (status = 'VOIDED') = (voided_at is not null)
    and (confirmed_at is null or voided_at is null)),
  add constraint ck_violation_closed_as check (closed_as in ('DONE', 'LEFT', 'HANDED_TO_EMPLOYER')),
  add constraint ck_violation_notice check (
    (notice_served_at is null) = (appeal_until is null)
    and (notice_served_at is null or confirmed_at is not null)
    and (notice_answer is null) = (notice_answered_at is null)
    and (notice_answer is null or notice_served_at is not null)
    and notice_answer in ('SIGNED', 'REFUSED')
    and coalesce(notice_answer = 'REFUSED', false) = (notice_witness_staff_no is not null)
    and (notice_witness_staff_no is null or notice_witness_staff_no is distinct from notice_served_by_staff_no)),
  add constraint ck_violation_appeal check (
    appeal_status in ('OPEN', 'WITHDRAWN', 'UPHELD', 'REGRADED', 'REVOKED', 'MOOT')
    and (appeal_status is null) = (appealed_at is null)
    and (appeal_status is null or appeal_status = 'OPEN') = (appeal_decided_at is null)
    and (appeal_status is null or notice_served_at is not null)
    and (status = 'REVOKED') <= coalesce(appeal_status = 'REVOKED', false));

-- How far return steps (of mentoring) and safety classes (of training) are. They may be heard of before the violation is
-- known here, so no row points to it.
create table return_progress (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  violation_id uuid not null,
  step_code text,
  status text not null,
  done boolean not null,
  done_on date,
  class_days integer,
  constraint pk_return_progress primary key (id),
  constraint ck_return_progress_kind check ((step_code is null) = (class_days is not null))
);

create index ix_return_progress_violation_id on return_progress (violation_id, id);

-- Six of the seven steps that mines know as 七关: the class is apart, and nobody is shown in public (曝光) without consent.
insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000011', 0, 'return-programme', date '2000-01-01', '{"grades": [
    {"nationalGrade": 2, "classDays": 5, "followUpMonths": 6, "steps": [
      {"code": "SELF_CRITICISM", "nameZh": "检查及保证书", "nameEn": "Written self-criticism and promise"},
      {"code": "TEAM_LEADER_TALK", "nameZh": "队领导谈话", "nameEn": "Talk with the section''s leader"},
      {"code": "MANAGER_TALK", "nameZh": "系统领导谈话", "nameEn": "Talk with the functional manager"},
      {"code": "SECRETARY_TALK", "nameZh": "书记谈话", "nameEn": "Talk with the branch secretary"},
      {"code": "FAMILY_GUARANTEE", "nameZh": "家属联保", "nameEn": "Joint promise with the family"}]},
    {"nationalGrade": 1, "classDays": 0, "followUpMonths": 3, "steps": [
      {"code": "SELF_CRITICISM", "nameZh": "检查及保证书", "nameEn": "Written self-criticism and promise"},
      {"code": "TEAM_LEADER_TALK", "nameZh": "队领导谈话", "nameEn": "Talk with the section''s leader"}]}]}',
  'Shipped default, after the return steps of public mine rules');
