package io.lamproom.conduct.points;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as those see it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointsProposalView(
        UUID id,
        UUID mineId,
        UUID workerId,
        ProposalStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "The points gone at which the policy proposes this.")
        int threshold,

        @Schema(description = "What is proposed: a code of the mine's policy.")
        String action,

        @Schema(description = "The points gone when it was raised.")
        int deducted,

        LocalDate raisedOn,
        LocalDate cycleFrom,

        @Schema(description = "Who decided, when, and why.") StepView decision,

        long version) {

    static PointsProposalView of(PointsProposal proposal, ZoneId zone) {
        return new PointsProposalView(
                proposal.id(),
                proposal.mineId(),
                proposal.workerId(),
                proposal.status(),
                proposal.status().transitions(),
                proposal.threshold(),
                proposal.action(),
                proposal.deducted(),
                proposal.raisedOn(),
                proposal.cycleFrom(),
                StepView.of(proposal.decision(), zone),
                proposal.version());
    }
}
