package io.lamproom.member.appraisal;

import io.lamproom.member.meeting.Meeting;
import io.lamproom.member.meeting.MeetingKind;
import io.lamproom.member.meeting.MeetingRepository;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Takes an open appraisal through its rounds to the verdicts; a verdict is never recorded by the person it is about. */
@ApplicationScoped
class ConductAppraisal {

    private static final Set<MeetingKind> JUDGE =
            EnumSet.of(MeetingKind.COMMITTEE, MeetingKind.GENERAL_MEETING, MeetingKind.ORG_LIFE);

    private final CallerContext context;
    private final AppraisalRepository appraisals;
    private final MeetingRepository meetings;
    private final RuleSets ruleSets;
    private final OwnMatters ownMatters;
    private final FieldCipher cipher;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ConductAppraisal(
            CallerContext context,
            AppraisalRepository appraisals,
            MeetingRepository meetings,
            RuleSets ruleSets,
            OwnMatters ownMatters,
            FieldCipher cipher,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.appraisals = appraisals;
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.ownMatters = ownMatters;
        this.cipher = cipher;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Appraisal round(UUID id, ExpectedVersion expected, RoundRequest request) {
        Appraisal appraisal = found(id, expected);
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("appraisal-in-future", clock.today()).at("/on");
        }
        appraisals.raise(appraisal);
        int row = 0;
        for (RoundRequest.Part part : request.members()) {
            String pointer = "/members/" + row++;
            mayRecord(appraisal, request.round(), part.workerId(), pointer);
            if ((part.tally() != null) != (request.round() == Round.TEST)) {
                throw new Refusal.RuleBroken("tally-of-test").at(pointer + "/tally");
            }
            at(pointer, () -> appraisal.entryOf(part.workerId()).takePart(request.round(), request.on(), part.tally()));
        }
        changes.record("appraisal.round-held", appraisal, "entries");
        return appraisal;
    }

    @Transactional
    Appraisal verdicts(UUID id, ExpectedVersion expected, VerdictsRequest request) {
        Appraisal appraisal = found(id, expected);
        Meeting meeting = meetingOf(appraisal, request.meetingId());
        LocalDate decidedOn = meeting.holding().on();
        appraisals.raise(appraisal);
        int row = 0;
        for (VerdictsRequest.Given given : request.verdicts()) {
            at("/verdicts/" + row++, () -> judge(appraisal, given, meeting));
        }
        appraisal.checkShare(ruleSets.inForce(AppraisalRules.class, appraisal.mineId(), decidedOn)
                .rules());
        changes.record("appraisal.judged", appraisal, "verdicts");
        return appraisal;
    }

    /** The committee or the general meeting comes to the verdicts; a meeting of organisation life may be joined with it. */
    private Meeting meetingOf(Appraisal appraisal, UUID meetingId) {
        return meetings.find(context.reach(), meetingId)
                .filter(meeting -> meeting.branchId().equals(appraisal.branchId())
                        && JUDGE.contains(meeting.kind())
                        && meeting.holding() != null
                        && meeting.turnout().quorate())
                .orElseThrow(() -> new Refusal.RuleBroken("verdict-of-meeting").at("/meetingId"));
    }

    private void judge(Appraisal appraisal, VerdictsRequest.Given given, Meeting meeting) {
        ownMatters.refuseAbout(given.workerId());
        AppraisalEntry entry = appraisal.entryOf(given.workerId());
        entry.judge(
                given.verdict(),
                meeting.id(),
                meeting.holding().on(),
                context.caller().subject());
        entry.seal(cipher.encrypt(given.opinion(), ReadEntry.context(entry)));
    }

    /** A member who works for no branch records the own self-review, and nothing else. */
    private void mayRecord(Appraisal appraisal, Round round, UUID workerId, String pointer) {
        boolean forBranch = context.reach().covers(Node.MINE, appraisal.mineId())
                || context.reach().covers(Node.BRANCH, appraisal.branchId());
        boolean own = round == Round.SELF && context.reach().covers(Node.WORKER, workerId);
        if (!forBranch && !own) {
            throw new Refusal.RuleBroken("own-self-review-only").at(pointer);
        }
    }

    private Appraisal found(UUID id, ExpectedVersion expected) {
        Appraisal appraisal = appraisals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, appraisal.version());
        appraisal.mustBeOpen();
        return appraisal;
    }

    private static void at(String pointer, Runnable step) {
        try {
            step.run();
        } catch (Refusal.RuleBroken broken) {
            throw broken.at(pointer);
        }
    }
}
