package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Decisions about one member: suspension, restoration and end of the membership, what sets apart, the Party group. */
@ApplicationScoped
class ChangeMember {

    private final CallerContext context;
    private final PartyMemberRepository members;
    private final PartyGroupRepository groups;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ChangeMember(
            CallerContext context,
            PartyMemberRepository members,
            PartyGroupRepository groups,
            MemberLife life,
            OwnMatters ownMatters,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.members = members;
        this.groups = groups;
        this.life = life;
        this.ownMatters = ownMatters;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    /** 停止党籍 */
    @Transactional
    PartyMember suspend(UUID id, ExpectedVersion expected, DecisionRequest request) {
        return enter(decided(id, expected), MembershipCategory.MEMBERSHIP_SUSPENDED, request.from());
    }

    /** 恢复党籍 */
    @Transactional
    PartyMember restore(UUID id, ExpectedVersion expected, DecisionRequest request) {
        PartyMember member = decided(id, expected);
        if (member.status() != MemberStatus.MEMBERSHIP_SUSPENDED) {
            throw new Refusal.StateConflict("membership-not-suspended", member.status());
        }
        return enter(member, MembershipCategory.FULL, request.from());
    }

    /** 出党 */
    @Transactional
    PartyMember terminate(UUID id, ExpectedVersion expected, DecisionRequest request) {
        PartyMember member = decided(id, expected);
        life.end(member.mineId(), member.workerId(), MembershipEnding.TERMINATED, request.from());
        return member;
    }

    @Transactional
    PartyMember mark(UUID id, ExpectedVersion expected, MarkRequest request) {
        PartyMember member = decided(id, expected);
        mustBeInForce(member);
        if ((request.kind() == MarkKind.NOT_COUNTED) != (request.ground() != null)) {
            throw new Refusal.RuleBroken("ground-of-not-counted").at("/ground");
        }
        if (request.to() != null && !request.to().isAfter(request.from())) {
            throw new Refusal.RuleBroken("end-before-start", request.from()).at("/to");
        }
        closedPeriods.mustBeOpenFrom(member.mineId(), request.from(), "/from");
        members.raise(member);
        member.mark(
                request.kind(),
                request.ground(),
                request.reason(),
                context.caller().subject(),
                new Validity(request.from(), request.to()));
        changes.record("party-member.marked", member, "marks");
        return member;
    }

    @Transactional
    PartyMember endMark(UUID id, UUID markId, ExpectedVersion expected, LocalDate to) {
        PartyMember member = decided(id, expected);
        MemberMark mark = member.mark(markId).orElseThrow(Refusal.NotFound::new);
        if (!mark.validity().reaches(to)) {
            throw new Refusal.StateConflict("mark-ended", mark.validity().validTo());
        }
        if (!to.isAfter(mark.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", mark.validity().validFrom()).at("/to");
        }
        closedPeriods.mustBeOpenFrom(member.mineId(), to, "/to");
        members.raise(member);
        mark.end(mark.validity().until(to));
        changes.record("party-member.mark-ended", member, "marks");
        return member;
    }

    /** Puts a member into a Party group of the relation branch, out of the one before. */
    @Transactional
    PartyMember place(UUID id, ExpectedVersion expected, PlacementRequest request) {
        PartyMember member = find(id, expected);
        mustBeInForce(member);
        PartyGroup group = groups.findHeld(context.reach(), request.groupId())
                .filter(found -> found.branchId().equals(member.branchId()))
                .orElseThrow(() -> new Refusal.RuleBroken("group-of-relation-branch").at("/groupId"));
        if (!group.validity().isOpen() || !group.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken("group-not-in-force").at("/from");
        }
        closedPeriods.mustBeOpenFrom(member.mineId(), request.from(), "/from");
        members.raise(member);
        member.leaveGroup(request.from());
        members.sendChanges();
        member.place(group.id(), request.from());
        changes.record("party-member.placed", member, "placements");
        return member;
    }

    /** Corrects the days that Party age is counted by; null leaves what is known. */
    @Transactional
    PartyMember date(UUID id, ExpectedVersion expected, LocalDate joinedOn, LocalDate fullOn) {
        PartyMember member = decided(id, expected);
        mustBeInForce(member);
        member.date(joinedOn, fullOn);
        PartyDates.check(member.status() == MemberStatus.FULL, member.joinedOn(), member.fullOn(), clock.today());
        changes.record("party-member.dates-corrected", member, "joinedOn", "fullOn");
        return member;
    }

    private PartyMember enter(PartyMember member, MembershipCategory category, LocalDate from) {
        life.enter(
                member.mineId(),
                member.workerId(),
                new MemberLife.Entry(category, member.branchId(), from, null, null));
        return member;
    }

    private static void mustBeInForce(PartyMember member) {
        if (member.status().isEnd()) {
            throw new Refusal.StateConflict("membership-ended", member.status(), member.since());
        }
    }

    private PartyMember decided(UUID id, ExpectedVersion expected) {
        PartyMember member = find(id, expected);
        ownMatters.refuseAbout(member.workerId());
        return member;
    }

    private PartyMember find(UUID id, ExpectedVersion expected) {
        PartyMember member = members.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, member.version());
        return member;
    }
}
