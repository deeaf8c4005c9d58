package io.lamproom.member.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The attendance of a meeting as it should have been entered; who was expected stays. */
@Schema(examples = """
                {"present": ["019b3a50-0000-7000-8000-000000000011", "019b3a50-0000-7000-8000-000000000012"],
                 "absent": [{"workerId": "019b3a50-0000-7000-8000-000000000013", "reason": "SICK"}]}""")
record AttendanceRequest(
        @NotNull @Size(max = 2000) Set<@NotNull UUID> present,
        @Size(max = 2000) List<@NotNull @Valid Absence> absent,
        @Size(max = 200) Set<@NotNull UUID> guests) {

    AttendanceRequest {
        absent = absent == null ? List.of() : absent;
        guests = guests == null ? Set.of() : guests;
    }
}
