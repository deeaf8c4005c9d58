package io.lamproom.member.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The year of a branch to be appraised. */
record AppraisalRequest(
        @NotNull UUID branchId, @Min(1950) @Max(2200) int year) {}
