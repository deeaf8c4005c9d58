package io.lamproom.gateway.dashboard;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one branch. */
record BranchDashboard(
        Branch branch,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Business date of judgement, for what stands on a day.")
        LocalDate asOf,

        Headcount headcount,
        Violations violations,
        Freshness freshness) {}
