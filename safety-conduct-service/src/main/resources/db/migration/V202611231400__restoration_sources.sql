-- 表彰 as member-service publishes it: what may give points back. Settled once what a revoked one gave is taken back.
create table commendation (
    id           uuid   not null,
    version      bigint not null,
    mine_id      uuid   not null,
    worker_id    uuid,
    status       text   not null,
    confirmed_at timestamptz,
    settled      boolean not null default false,
    constraint pk_commendation primary key (id)
);

create index ix_commendation_worker_id on commendation (worker_id, id);
create index ix_commendation_unsettled on commendation (id) where status = 'REVOKED' and not settled;

-- A restoration whose commendation was revoked is taken back by a row of its own, once, on the day that it counted for.
alter table points_entry
    drop constraint ck_points_entry_reason,
    drop constraint ck_points_entry_violation,
    drop constraint ck_points_entry_restored,
    drop constraint ck_points_entry_sign,
    add constraint ck_points_entry_reason check (reason in ('CONFIRMED', 'APPEALED', 'APPEAL_ENDED', 'REGRADED', 'REVOKED',
        'ANNULLED', 'RERATED', 'RESTORED', 'RESTORATION_REVOKED')) not valid,
    add constraint ck_points_entry_violation
        check ((violation_id is null) = (reason in ('RESTORED', 'RESTORATION_REVOKED'))) not valid,
    add constraint ck_points_entry_restored
        check ((reason in ('RESTORED', 'RESTORATION_REVOKED')) = (ground is not null and reference is not null)) not valid,
    add constraint ck_points_entry_sign check (case reason when 'CONFIRMED' then points < 0 when 'APPEAL_ENDED' then points < 0
        when 'RESTORATION_REVOKED' then points < 0 when 'RESTORED' then points > 0
        when 'REGRADED' then true else points >= 0 end) not valid;
alter table points_entry validate constraint ck_points_entry_reason;
alter table points_entry validate constraint ck_points_entry_violation;
alter table points_entry validate constraint ck_points_entry_restored;
alter table points_entry validate constraint ck_points_entry_sign;

create unique index uq_points_entry_account_id_revoked_reference on points_entry (account_id, ground, reference)
    where reason = 'RESTORATION_REVOKED';

-- Few rows of an account are of no violation: they are published whole with each change of it.
create index ix_points_entry_account_id_restored on points_entry (account_id, day, id) where violation_id is null;
create index ix_points_entry_reference on points_entry (reference) where reason = 'RESTORED';
