package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a worker belongs from a day on, and what he does there.
 *
 * @param underground as the unit is, when left out
 */
@Schema(
        examples =
                "{\"unitId\": \"019b3a50-0000-7000-8000-000000000003\", \"post\": \"支架工\", \"from\": \"2026-12-01\"}")
record TransferRequest(
        @NotNull UUID unitId,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        @NotNull LocalDate from) {

    Transfer toTransfer() {
        return new Transfer(unitId, post, trade, duty, usualShift, underground, from);
    }
}
