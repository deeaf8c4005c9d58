-- Whose an erased violation was is forgotten.
alter table conduct_violation alter column worker_id drop not null;
