package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a worker is to be commended for. */
@Schema(examples = """
        {"workerId": "019b3a50-0000-7000-8000-000000000100", "kind": "GOOD_DEED", "level": "MINE", "on": "2026-11-20", "title": "及时发现并处理顶板离层"}""")
record CommendationRequest(
        @NotNull UUID workerId,
        @NotNull CommendationKind kind,
        @NotNull CommendationLevel level,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String title) {}
