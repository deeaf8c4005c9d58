package io.lamproom.conduct.deduction;

import java.time.YearMonth;
import java.util.UUID;

/** What a list of deductions is narrowed to; each null for all. */
record DeductionFilter(DeductionStatus status, UUID worker, UUID violation, YearMonth month) {}
