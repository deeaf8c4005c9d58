package io.lamproom.conduct.absence;

import java.time.LocalDate;
import java.util.UUID;

/** Which absences are wanted; what is null does not matter. */
record AbsenceFilter(AbsenceStatus status, UUID worker, UUID section, LocalDate from, LocalDate to) {}
