-- 延期: the confirmation has as many working days again, once
alter table violation
  add column term_extended_at timestamptz,
  add column term_extended_by text,
  add column term_extended_by_staff_no text,
  add column term_extension_reason text,
  add constraint ck_violation_term_extension check (
    case when erased then num_nonnulls(term_extended_by, term_extended_by_staff_no, term_extension_reason) = 0
    else num_nulls(term_extended_at, term_extended_by, term_extension_reason) in (0, 3) end);
