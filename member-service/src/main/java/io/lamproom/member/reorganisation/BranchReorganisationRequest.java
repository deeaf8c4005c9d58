package io.lamproom.member.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Members of branches go on in other branches from a day on; several branches into one is a merger, one into several a
 * split. A new branch is set up before.
 *
 * @param closes the branches that are no more from that day on; each goes on in another
 * @param coverings which branch covers a unit from that day on; what a closed branch covers and is not named here goes to
 *     the one branch that it goes on in
 * @param reason the decision of the higher Party organisation
 */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "from": "2026-11-01", "reason": "矿党委〔2026〕18号",
         "moves": [{"fromId": "019b3a50-0000-7000-8000-000000000004", "intoId": "019b3a50-0000-7000-8000-000000000005"}],
         "closes": ["019b3a50-0000-7000-8000-000000000004"]}""")
record BranchReorganisationRequest(
        @NotNull UUID mineId,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid MemberMoveRequest> moves,
        @Size(max = 50) Set<@NotNull UUID> closes,
        @Size(max = 200) List<@NotNull @Valid UnitCoverRequest> coverings) {

    BranchReorganisationRequest {
        closes = closes == null ? Set.of() : closes;
        coverings = coverings == null ? List.of() : coverings;
    }

    /**
     * @param workerIds whom of the members and applicants; everyone whom no move before names, when left out
     */
    record MemberMoveRequest(
            @NotNull UUID fromId,
            @NotNull UUID intoId,
            @Size(min = 1, max = 1000) Set<@NotNull UUID> workerIds) {}

    /** The branch covers the unit from that day on. */
    record UnitCoverRequest(@NotNull UUID unitId, @NotNull UUID branchId) {}
}
