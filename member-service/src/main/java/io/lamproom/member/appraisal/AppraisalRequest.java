package io.lamproom.member.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The year of a branch to be appraised. */
@Schema(examples = "{\"branchId\": \"019b3a50-0000-7000-8000-000000000020\", \"year\": 2026}")
record AppraisalRequest(
        @NotNull UUID branchId, @Min(1950) @Max(2200) int year) {}
