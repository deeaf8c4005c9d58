package io.lamproom.member.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The general meeting withdraws the standing of a probationary member; the Party committee approved it. */
@Schema(name = "ProbationCancellationRequest", examples = """
                {"on": "2026-10-10", "reason": "不履行党员义务",
                 "resolutionId": "019b3a50-0000-7000-8000-000000000031"}""")
record CancellationRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason,
        @NotNull UUID resolutionId) {}
