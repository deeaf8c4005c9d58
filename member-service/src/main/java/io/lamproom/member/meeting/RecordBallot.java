package io.lamproom.member.meeting;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records the count of a ballot at an election; who is elected is reckoned, not stated. */
@ApplicationScoped
class RecordBallot {

    private final OwnMatters ownMatters;
    private final MeetingRepository meetings;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RecordBallot(
            OwnMatters ownMatters,
            MeetingRepository meetings,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.ownMatters = ownMatters;
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Ballot record(Reach reach, UUID meetingId, ExpectedVersion expected, BallotRequest request) {
        Meeting meeting = meetings.find(reach, meetingId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.ELECT);
        if (meeting.kind() != MeetingKind.ELECTION) {
            throw new Refusal.RuleBroken("ballot-of-election", meeting.kind());
        }
        if (!request.office().isOfBranch()) {
            throw new Refusal.RuleBroken("office-of-branch").at("/office");
        }
        Effective<MeetingRules> inForce = ruleSets.inForce(
                MeetingRules.class, meeting.mineId(), meeting.holding().on());
        Map<UUID, Integer> votes = request.votes();
        checkCandidates(meeting, votes, request);
        Candidacies.checkNumber(
                request.office(), request.seats(), votes.size(), inForce.rules().candidateSurplus());
        ElectionCount.Papers papers = new ElectionCount.Papers(request.returned(), request.spoiled());
        ElectionCount count = ElectionCount.of(
                inForce.rules().of(MeetingKind.ELECTION),
                inForce.basis(),
                meeting.voters(null),
                meeting.presentVoters(null),
                request.seats(),
                votes,
                papers);
        meetings.raise(meeting);
        Ballot ballot = meeting.elect(
                new Ballot.Office(request.office(), request.seats()),
                request.tellerId(),
                votes,
                papers,
                count,
                clock.now());
        changes.record("meeting.elected", meeting, "ballots");
        return ballot;
    }

    private void checkCandidates(Meeting meeting, Map<UUID, Integer> votes, BallotRequest request) {
        if (votes.size() != request.candidates().size()) {
            throw new Refusal.RuleBroken("candidate-twice").at("/candidates");
        }
        List<UUID> without =
                votes.keySet().stream().filter(id -> !meeting.isVoter(id)).toList();
        if (!without.isEmpty()) {
            throw new Refusal.RuleBroken("candidate-may-vote").at("/candidates").with("workers", without);
        }
        votes.keySet().forEach(ownMatters::refuseAbout);
        UUID teller = request.tellerId();
        if (votes.containsKey(teller) || !meeting.isVoter(teller) || !meeting.attended(teller)) {
            throw new Refusal.RuleBroken("teller-no-candidate").at("/tellerId");
        }
    }
}
