package io.lamproom.conduct.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports of violations of an accounting month, seen from the side of who makes them. */
record ReportMetrics(
        UUID mineId,
        YearMonth month,

        @Schema(description = "First day of the month, by the mine's accounting periods.")
        LocalDate from,

        @Schema(description = "The day after the last.") LocalDate to,
        long reports,

        @Schema(description = "Of acts on the month's last five days.")
        Share lastFiveDays,

        @Schema(description = "Of acts by people of contractors.")
        Share onContractors,

        @Schema(description = "Voided, revoked or annulled since.")
        Share overturned,

        @Schema(description = "Officers who report each other.")
        List<Pair> pairs) {

    /** A part of the reports, which is always shown beside their number. */
    record Share(long count, long of) {}

    /** Two officers, and how often each reported the other. */
    record Pair(UUID first, UUID second, long firstOnSecond, long secondOnFirst) {}
}
