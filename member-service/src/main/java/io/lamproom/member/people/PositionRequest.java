package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position to be taken.
 *
 * @param branchId of a position in a branch; else none
 * @param unitIds of a section head or team leader the one unit; of a functional manager the sections; else none
 * @param discipline of a functional manager
 */
@Schema(examples = """
        {"workerId": "019b3a50-0000-7000-8000-000000000100", "kind": "BRANCH_SECRETARY", "branchId": "019b3a50-0000-7000-8000-000000000020", "from": "2026-12-01"}""")
record PositionRequest(
        @NotNull UUID workerId,
        @NotNull PositionKind kind,
        UUID branchId,
        @Size(max = 50) Set<@NotNull UUID> unitIds,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}") String discipline,
        @NotNull LocalDate from) {

    PositionRequest {
        unitIds = unitIds == null ? Set.of() : unitIds;
    }
}
