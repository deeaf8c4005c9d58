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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Records a matter that a meeting voted on: quorum and majority are those of the rules in force on its day, reckoned
 * from who was eligible to vote then.
 */
@ApplicationScoped
class RecordResolution {

    private final OwnMatters ownMatters;
    private final MeetingRepository meetings;
    private final MineWorkers workers;
    private final Offices offices;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RecordResolution(
            OwnMatters ownMatters,
            MeetingRepository meetings,
            MineWorkers workers,
            Offices offices,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.ownMatters = ownMatters;
        this.meetings = meetings;
        this.workers = workers;
        this.offices = offices;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Resolution record(Reach reach, UUID meetingId, ExpectedVersion expected, ResolutionRequest request) {
        Meeting meeting = meetings.find(reach, meetingId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.RESOLVE);
        LocalDate day = meeting.holding().on();
        Effective<MeetingRules> inForce = ruleSets.inForce(MeetingRules.class, meeting.mineId(), day);
        KindRules rules = inForce.rules().of(meeting.kind());
        UUID presiding = request.presidedBy() == null ? meeting.holding().hostId() : request.presidedBy();
        checkPeople(meeting, presiding, request);
        checkForm(meeting, rules, inForce.basis(), request);
        Tally tally = Tally.of(
                rules,
                inForce.basis(),
                meeting.voters(request.aboutWorkerId()),
                meeting.presentVoters(request.aboutWorkerId()),
                request.votes(),
                request.written());
        tally.mustBe(request.outcome(), inForce.basis());
        meetings.raise(meeting);
        Resolution.Matter matter = new Resolution.Matter(
                request.matter(),
                request.aboutWorkerId(),
                presiding,
                request.method(),
                request.branchOpinion(),
                request.branchOpinionText());
        Resolution resolution = meeting.resolve(matter, tally, clock.now());
        changes.record("meeting.resolved", meeting, "resolutions");
        return resolution;
    }

    private void checkPeople(Meeting meeting, UUID presiding, ResolutionRequest request) {
        if (!meeting.attended(presiding)) {
            throw new Refusal.RuleBroken("host-was-there").at("/presidedBy");
        }
        UUID about = request.aboutWorkerId();
        if (about == null) {
            return;
        }
        ownMatters.refuseAbout(about);
        if (!workers.areOf(meeting.mineId(), Set.of(about))) {
            throw new Refusal.RuleBroken("unknown-worker").at("/aboutWorkerId");
        }
        OwnMatter own =
                offices.matterOf(about, meeting.branchId(), meeting.holding().on());
        own.checkPresiding(presiding);
    }

    private static void checkForm(Meeting meeting, KindRules rules, String basis, ResolutionRequest request) {
        if (rules.secretAboutPersons()
                && request.aboutWorkerId() != null
                && request.method() != VoteMethod.SECRET_BALLOT) {
            throw new Refusal.RuleBroken("secret-ballot-needed", basis)
                    .at("/method")
                    .with("basis", basis);
        }
        if ((meeting.kind() == MeetingKind.JOINT) != (request.branchOpinion() != null)) {
            throw new Refusal.RuleBroken("branch-opinion-of-joint-meeting").at("/branchOpinion");
        }
    }
}
