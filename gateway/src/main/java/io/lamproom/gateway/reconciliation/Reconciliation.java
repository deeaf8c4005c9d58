package io.lamproom.gateway.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comparison of all that the gateway keeps with the services it comes from.
 *
 * @param differences how many aggregates differ; zero is the promise
 */
record Reconciliation(
        UUID id,
        State state,
        @Schema(description = "Parts compared.") int done,
        @Schema(description = "Parts to compare.") int total,

        @Schema(description = "Aggregates that differ; null until it is done, zero is the promise.")
        Long differences,

        Instant askedAt,
        Instant finishedAt,
        List<Part> parts,

        @Schema(description = "The first of those that differ.")
        List<Difference> items) {

    @Schema(name = "ReconciliationState", description = "`QUEUED`, `RUNNING`, `DONE`.")
    enum State {
        QUEUED,
        RUNNING,
        DONE
    }

    /**
     * One type of one service.
     *
     * @param failure class of what kept it from being compared, else null
     */
    @Schema(name = "ReconciliationPart")
    record Part(String service, String type, Long here, Long there, String failure) {}
}
