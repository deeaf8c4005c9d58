package io.lamproom.member.teamleader;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year's appraisal found. */
@Schema(examples = """
        {"year": 2026, "grade": "QUALIFIED", "note": "班前会到会率98%"}""")
record LeaderAppraisalRequest(
        @NotNull @Min(2000) @Max(2200) Integer year,
        @NotNull LeaderGrade grade,
        @Size(max = 500) String note) {}
