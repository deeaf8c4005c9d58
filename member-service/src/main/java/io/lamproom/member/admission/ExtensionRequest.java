package io.lamproom.member.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The general meeting extends a probation by so many months; the Party committee approved it. */
@Schema(name = "ProbationExtensionRequest", examples = """
                {"on": "2026-10-10", "months": 6, "reason": "组织生活参加不经常",
                 "vote": {"present": 9, "inFavour": 9, "writtenInFavour": 0}}""")
record ExtensionRequest(
        @NotNull LocalDate on,
        int months,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid VoteRequest vote) {}
