package io.lamproom.member.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People of units go on in other units from a day on; several units into one is a merger, one into several a split. A
 * section's teams are named each, with the team they go on in.
 *
 * @param closes the units that are no more from that day on
 * @param reason the paper that it rests on
 */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "from": "2026-12-01", "reason": "矿发〔2026〕31号",
         "moves": [{"fromId": "019b3a50-0000-7000-8000-000000000003", "intoId": "019b3a50-0000-7000-8000-000000000018"}],
         "closes": ["019b3a50-0000-7000-8000-000000000003"]}""")
record ReorganisationRequest(
        @NotNull UUID mineId,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid MoveRequest> moves,
        @Size(max = 100) Set<@NotNull UUID> closes) {

    ReorganisationRequest {
        closes = closes == null ? Set.of() : closes;
    }

    /**
     * @param fromId the unit that the people belong to itself, not by one of its teams
     * @param workerIds whom; everyone, when left out
     */
    record MoveRequest(
            @NotNull UUID fromId,
            @NotNull UUID intoId,
            @Size(min = 1, max = 1000) Set<@NotNull UUID> workerIds) {}
}
