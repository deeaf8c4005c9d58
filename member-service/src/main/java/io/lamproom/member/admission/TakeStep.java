package io.lamproom.member.admission;

import io.lamproom.member.holiday.MineCalendar;
import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.Members;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Takes the next step of an admission, judged by the rules in force on the day of the step. */
@ApplicationScoped
class TakeStep {

    private final CallerContext context;
    private final AdmissionRepository admissions;
    private final Members members;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final Judgement judgement;
    private final YearlyPlan yearlyPlan;
    private final Ballots ballots;
    private final MineCalendar calendar;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    TakeStep(
            CallerContext context,
            AdmissionRepository admissions,
            Members members,
            MemberLife life,
            OwnMatters ownMatters,
            Judgement judgement,
            YearlyPlan yearlyPlan,
            Ballots ballots,
            MineCalendar calendar,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.admissions = admissions;
        this.members = members;
        this.life = life;
        this.ownMatters = ownMatters;
        this.judgement = judgement;
        this.yearlyPlan = yearlyPlan;
        this.ballots = ballots;
        this.calendar = calendar;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Admission take(UUID id, ExpectedVersion expected, StepRequest request) {
        Admission admission = admissions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, admission.version());
        admission.mustBeOpen();
        mustBeTheirs(admission, request.step());
        judgement.mustHaveHappened(request.on());

        Effective<AdmissionRules> rules = judgement.rulesOf(admission.mineId(), request.on());
        Guards guards = new Guards(judgement.timetable(admission, rules.rules()), rules.basis());
        guards.mustBeLawful(request.step(), request.on());
        guards.mustHaveBeenNoticed(request, calendar.around(admission.mineId(), request.on()));
        mustConcern(request);
        guards.mustBeInOrder(request);
        mustBeFullMembers(request.contacts(), request.on(), "contacts-are-full-members", "/contacts");
        mustBeFullMembers(request.sponsors(), request.on(), "sponsors-are-full-members", "/sponsors");
        if (request.step() == StepKind.GENERAL_MEETING) {
            guards.mustStay(request, judgement.leftOn(admission));
        }
        if (request.step() == StepKind.PRE_EXAMINATION) {
            yearlyPlan.mustHaveRoom(admission, request.on());
        }
        Vote vote = request.step().isVoted() ? ballots.of(admission, request.resolutionId(), request.on()) : null;

        admissions.raise(admission);
        boolean firstMeeting = admission.steps().stream().noneMatch(step -> step.kind() == StepKind.GENERAL_MEETING);
        admission.take(new AdmissionStep(
                request,
                vote,
                rules.id(),
                judgement.isLate(request.on(), rules.rules()),
                clock.now(),
                Recorder.of(context.caller())));
        follow(admission, request, rules.rules(), firstMeeting);
        judgement.plan(admission);
        changes.record("admission.step-taken", admission, "steps", "stage");
        return admission;
    }

    /** What a step brings about. */
    private void follow(Admission admission, StepRequest request, AdmissionRules rules, boolean firstMeeting) {
        switch (request.step()) {
            case CONTACTS_APPOINTED -> admission.appoint(Attendant.Kind.CONTACT, request.contacts(), request.on());
            case SPONSORS_APPOINTED -> admission.appoint(Attendant.Kind.SPONSOR, request.sponsors(), request.on());
            case GENERAL_MEETING -> {
                if (firstMeeting) {
                    enter(admission, MembershipCategory.PENDING, request.on(), null, null);
                }
            }
            case HIGHER_APPROVAL -> {
                LocalDate meeting = lastMeeting(admission);
                admission.beginProbation(meeting, meeting.plusMonths(rules.probationMonths()));
                enter(admission, MembershipCategory.PROBATIONARY, request.on(), meeting, null);
            }
            case FULL_APPROVAL ->
                // Party age counts from the end of the probation, the rights from the approval
                enter(admission, MembershipCategory.FULL, request.on(), null, admission.probationUntil());
            default -> {}
        }
    }

    private void mustBeTheirs(Admission admission, StepKind step) {
        ownMatters.refuseAbout(admission.workerId());
        Caller caller = context.caller();
        Role role = step.level() == StepKind.Level.COMMITTEE ? Role.PARTY_COMMITTEE : Role.BRANCH_SECRETARY;
        if (!caller.has(role)) {
            throw new Refusal.RuleBroken("admission-step-of-" + (role == Role.PARTY_COMMITTEE ? "committee" : "branch"))
                    .at("/step");
        }
        Recorder decider = Recorder.of(caller);
        boolean proposed = admission.steps().stream()
                .filter(each -> step.proposedBy().contains(each.kind()))
                .anyMatch(each -> decider.is(each.recorder()));
        if (proposed) {
            throw new Refusal.RuleBroken("decider-is-proposer").at("/step");
        }
    }

    /** What belongs to another step is not taken silently. */
    private static void mustConcern(StepRequest request) {
        check(request.contacts().isEmpty(), request.step() == StepKind.CONTACTS_APPOINTED, "/contacts");
        check(request.sponsors().isEmpty(), request.step() == StepKind.SPONSORS_APPOINTED, "/sponsors");
        check(request.training() == null, request.step() == StepKind.CONCENTRATED_TRAINING, "/training");
        check(request.resolutionId() == null, request.step().isVoted(), "/resolutionId");
        check(
                request.leagueRecommendedOn() == null,
                request.step() == StepKind.ACTIVIST_DECISION,
                "/leagueRecommendedOn");
        check(request.leavesOn() == null, request.step() == StepKind.GENERAL_MEETING, "/leavesOn");
        check(request.reason() == null, request.step().mayHaveReason(), "/reason");
    }

    private static void check(boolean absent, boolean concerns, String pointer) {
        if (!absent && !concerns) {
            throw new Refusal.RuleBroken("belongs-to-another-step").at(pointer);
        }
    }

    private void mustBeFullMembers(Set<UUID> workers, LocalDate on, String code, String pointer) {
        for (UUID worker : workers) {
            members.of(worker, on)
                    .filter(Member::mayVote)
                    .orElseThrow(() -> new Refusal.RuleBroken(code, on).at(pointer));
        }
    }

    private void enter(
            Admission admission, MembershipCategory category, LocalDate from, LocalDate joinedOn, LocalDate fullOn) {
        life.enter(
                admission.mineId(),
                admission.workerId(),
                new MemberLife.Entry(category, admission.branchId(), from, joinedOn, fullOn));
    }

    private static LocalDate lastMeeting(Admission admission) {
        return admission.steps().stream()
                .filter(step -> step.kind() == StepKind.GENERAL_MEETING)
                .map(AdmissionStep::occurredOn)
                .reduce((earlier, later) -> later.isAfter(earlier) ? later : earlier)
                .orElseThrow();
    }
}
