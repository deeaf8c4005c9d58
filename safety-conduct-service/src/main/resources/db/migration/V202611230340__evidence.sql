-- 证据照片
create table evidence (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  phase text not null,
  file_key uuid not null,
  kind text not null,
  width integer not null,
  height integer not null,
  size bigint not null,
  sha256 text not null,
  added_at timestamptz not null,
  added_by text not null,
  added_by_staff_no text,
  added_by_program text,
  removed_at timestamptz,
  removed_by text,
  removed_by_staff_no text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_by_staff_no text,
  withdrawal_reason text,
  constraint pk_evidence primary key (id),
  constraint uq_evidence_file_key unique (file_key),
  constraint ck_evidence_record_kind check (record_kind in ('VIOLATION', 'DANGER', 'INCIDENT')),
  constraint ck_evidence_phase check (phase = 'FOUND' or (phase = 'RECTIFIED' and record_kind = 'DANGER')),
  constraint ck_evidence_kind check (kind in ('JPEG', 'PNG', 'WEBP')),
  constraint ck_evidence_extent check (width > 0 and height > 0 and size > 0),
  constraint ck_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_evidence_end check (removed_at is null or withdrawn_at is null),
  constraint ck_evidence_withdrawal check ((withdrawn_at is null) = (withdrawal_reason is null))
);
-- the same picture says nothing new of a record, nor does it show a danger both as found and as put right
create unique index uq_evidence_record_id_sha256 on evidence (record_id, sha256) where removed_at is null;
create index ix_evidence_record_id on evidence (record_id, added_at, id);

-- files that no evidence names, or may come to name none
create table evidence_loose_file (
  file_key uuid not null,
  due_at timestamptz not null,
  constraint pk_evidence_loose_file primary key (file_key)
);
create index ix_evidence_loose_file_due_at on evidence_loose_file (due_at);
