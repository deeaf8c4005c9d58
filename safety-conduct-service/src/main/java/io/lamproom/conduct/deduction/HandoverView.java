package io.lamproom.conduct.deduction;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a month's deductions stand with payroll; no amount. */
record HandoverView(
        YearMonth month,

        @Schema(description = "What payroll has, whatever of it is to go back.")
        long handedOver,

        @Schema(description = "Approved and not handed over yet: post again.")
        long waiting,

        @Schema(description = "Approved, and resting while an appeal is open.")
        long suspended,

        @Schema(description = "Those that no longer fit the cap of the month, to be decided anew.")
        List<UUID> lapsed) {}
