package io.lamproom.gateway.dashboard;

import java.time.LocalDate;
import java.util.UUID;

/** The figures of a whole mine: the sums of its branches, and what no branch covers. */
record MineDashboard(
        UUID mineId,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Headcount headcount,
        Violations violations,
        Freshness freshness) {}
