package io.lamproom.member.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a meeting took place, and who was there. Everyone expected on that day is either present or absent with a reason.
 *
 * @param hostId who presided, one of those there
 * @param scribeId who took the minutes, one of those there
 * @param guests who was there without being expected
 */
@Schema(examples = """
                {"heldOn": "2026-09-18", "hostId": "019b3a50-0000-7000-8000-000000000011",
                 "scribeId": "019b3a50-0000-7000-8000-000000000012",
                 "present": ["019b3a50-0000-7000-8000-000000000011", "019b3a50-0000-7000-8000-000000000012"],
                 "absent": [{"workerId": "019b3a50-0000-7000-8000-000000000013", "reason": "ON_SHIFT"}]}""")
record HoldingRequest(
        @NotNull LocalDate heldOn,
        @NotNull UUID hostId,
        @NotNull UUID scribeId,
        @NotNull @Size(max = 2000) Set<@NotNull UUID> present,
        @Size(max = 2000) List<@NotNull @Valid Absence> absent,
        @Size(max = 200) Set<@NotNull UUID> guests) {

    HoldingRequest {
        absent = absent == null ? List.of() : absent;
        guests = guests == null ? Set.of() : guests;
    }
}
