package io.lamproom.member.committee;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.meeting.Ballot;
import io.lamproom.member.meeting.Meeting;
import io.lamproom.member.meeting.MeetingKind;
import io.lamproom.member.meeting.MeetingRepository;
import io.lamproom.member.meeting.MeetingStatus;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.BranchOffices;
import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The Party committee approves an election: a term begins, the one before ends, and the offices of the branch change
 * hands on that day.
 */
@ApplicationScoped
class BeginTerm {

    private final BranchRepository branches;
    private final TermRepository terms;
    private final MeetingRepository meetings;
    private final BranchOffices offices;
    private final OwnMatters ownMatters;
    private final RuleSets ruleSets;
    private final ChangeRecorder changes;

    BeginTerm(
            BranchRepository branches,
            TermRepository terms,
            MeetingRepository meetings,
            BranchOffices offices,
            OwnMatters ownMatters,
            RuleSets ruleSets,
            ChangeRecorder changes) {
        this.branches = branches;
        this.terms = terms;
        this.meetings = meetings;
        this.offices = offices;
        this.ownMatters = ownMatters;
        this.ruleSets = ruleSets;
        this.changes = changes;
    }

    @Transactional
    CommitteeTerm begin(Reach reach, TermRequest request) {
        Branch branch = branches.findHeld(reach, request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!branch.validity().holdsOn(request.from()) || !branch.validity().isOpen()) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/from");
        }
        Officers.check(request.officers());
        request.officers().forEach(officer -> ownMatters.refuseAbout(officer.workerId()));
        checkElection(reach, branch, request);
        BranchRules rules = ruleSets.inForce(BranchRules.class, branch.mineId(), request.from())
                .rules();
        Optional<CommitteeTerm> before = terms.current(reach, branch.id());
        before.ifPresent(term -> term.succeedOn(request.from(), request.earlyReason()));
        // an insert is sent before an update: were it not sent first, both terms would run
        terms.sendChanges();
        CommitteeTerm term = new CommitteeTerm(branch, request, rules.termYears());
        terms.add(term);
        offices.handOver(reach, branch.id(), offices(request), request.from());
        before.ifPresent(ended -> changes.record("committee-term.succeeded", ended, "succeededOn"));
        changes.record("committee-term.began", term);
        return term;
    }

    private void checkElection(Reach reach, Branch branch, TermRequest request) {
        if (branch.kind() == BranchKind.TEMPORARY) {
            if (request.meetingId() != null) {
                throw new Refusal.RuleBroken("temporary-branch-does-not-elect").at("/meetingId");
            }
            return;
        }
        if (request.meetingId() == null) {
            throw new Refusal.RuleBroken("term-follows-election").at("/meetingId");
        }
        Meeting election = meetings.find(reach, request.meetingId())
                .filter(meeting -> meeting.branchId().equals(branch.id())
                        && meeting.kind() == MeetingKind.ELECTION
                        && meeting.status() == MeetingStatus.MINUTED)
                .orElseThrow(() -> new Refusal.RuleBroken("term-follows-election").at("/meetingId"));
        if (request.from().isBefore(election.holding().on())) {
            throw new Refusal.RuleBroken(
                            "term-before-election", election.holding().on())
                    .at("/from")
                    .with("earliest", election.holding().on());
        }
        Officers.mustBeElected(request.officers(), elected(election));
    }

    private static Map<PositionKind, Set<UUID>> elected(Meeting election) {
        return election.ballots().stream()
                .collect(Collectors.groupingBy(
                        ballot -> ballot.office().kind(),
                        Collectors.flatMapping(
                                ballot -> ballot.candidates().stream()
                                        .filter(Ballot.Candidate::elected)
                                        .map(Ballot.Candidate::workerId),
                                Collectors.toSet())));
    }

    private static Map<UUID, PositionKind> offices(TermRequest request) {
        return request.officers().stream().collect(Collectors.toMap(Officer::workerId, Officer::office));
    }
}
