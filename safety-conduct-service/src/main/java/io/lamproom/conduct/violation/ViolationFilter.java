package io.lamproom.conduct.violation;

import java.time.LocalDate;
import java.util.UUID;

/** What of the violations in reach is asked for; null asks for all. Dates are business dates, both included. */
record ViolationFilter(
        ViolationStatus status,
        LocalDate from,
        LocalDate to,
        UUID workerId,
        UUID branch,
        UUID section,
        String grade,
        UUID eventId) {}
