package io.lamproom.member.cultivation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan to be proposed.
 *
 * @param quota how many persons at most
 * @param frontLineQuota how many of them work underground at least
 */
@Schema(name = "CultivationPlanRequest", examples = """
                {"branchId": "019b3a50-0000-7000-8000-000000000004", "year": 2026, "quota": 4, "frontLineQuota": 3}""")
record PlanRequest(
        @NotNull UUID branchId,
        @Min(2000) @Max(2100) int year,
        @Min(1) @Max(1_000) int quota,
        @Min(0) @Max(1_000) int frontLineQuota) {}
