package io.lamproom.member.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The general meeting extends a probation by so many months; the Party committee approved it. */
@Schema(name = "ProbationExtensionRequest", examples = """
                {"on": "2026-10-10", "months": 6, "reason": "组织生活参加不经常",
                 "resolutionId": "019b3a50-0000-7000-8000-000000000031"}""")
record ExtensionRequest(
        @NotNull LocalDate on,
        int months,
        @NotBlank @Size(max = 500) String reason,
        @NotNull UUID resolutionId) {}
