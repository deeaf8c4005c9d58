package io.lamproom.conduct.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of a mine's procedure from a date on. */
record ConductPolicyView(
        UUID id,

        @Schema(description = "Shipped with Lamproom; counts where the mine has no policy of its own.")
        boolean shipped,

        LocalDate from,
        int reportWithinHours,
        int confirmWithinWorkingDays) {

    static ConductPolicyView of(ConductPolicy policy) {
        return new ConductPolicyView(
                policy.id(),
                policy.mineId() == null,
                policy.validFrom(),
                policy.terms().reportWithinHours(),
                policy.terms().confirmWithinWorkingDays());
    }
}
