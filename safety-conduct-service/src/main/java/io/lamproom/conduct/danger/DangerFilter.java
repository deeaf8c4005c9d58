package io.lamproom.conduct.danger;

import java.time.LocalDate;
import java.util.UUID;

/** What of the dangers in reach is asked for; null asks for all. Dates are business dates, both included. */
record DangerFilter(
        DangerStatus status,
        DangerGrade grade,
        UUID place,
        UUID section,
        LocalDate from,
        LocalDate to,
        LocalDate overdueOn,
        Boolean extensionAsked) {}
