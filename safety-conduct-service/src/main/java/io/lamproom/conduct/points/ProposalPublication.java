package io.lamproom.conduct.points;

import io.lamproom.conduct.events.PointsProposalState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes proposals. */
@ApplicationScoped
class ProposalPublication implements StateMapping<PointsProposal> {

    @Override
    public Class<PointsProposal> aggregate() {
        return PointsProposal.class;
    }

    @Override
    public String type() {
        return "points-proposal";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public PointsProposalState state(PointsProposal proposal) {
        return new PointsProposalState(
                proposal.id(),
                proposal.mineId(),
                proposal.workerId(),
                proposal.branchId(),
                proposal.sectionId(),
                proposal.teamId(),
                proposal.status().name(),
                proposal.threshold(),
                proposal.action(),
                proposal.deducted(),
                proposal.raisedOn(),
                Step.timeOf(proposal.decision()),
                proposal.erased());
    }
}
