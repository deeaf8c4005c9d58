package io.lamproom.member.membership;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Renames a Party group, gives it a leader, or ends it when nobody belongs to it any more. */
@ApplicationScoped
class ChangeGroup {

    private final PartyGroupRepository groups;
    private final Members members;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ChangeGroup(PartyGroupRepository groups, Members members, BusinessClock clock, ChangeRecorder changes) {
        this.groups = groups;
        this.members = members;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    PartyGroup describe(Reach reach, UUID id, ExpectedVersion expected, GroupDescription description) {
        PartyGroup group = groups.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, group.version());
        mustBeOpen(group);
        UUID leader = description.leaderId();
        if (leader != null && !isFullMemberOf(group, leader)) {
            throw new Refusal.RuleBroken("leader-is-member-of-group").at("/leaderId");
        }
        group.describe(description.name(), leader);
        changes.record("party-group.changed", group, "name", "leaderId");
        return group;
    }

    @Transactional
    PartyGroup close(Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        PartyGroup group = groups.findForClosure(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, group.version());
        mustBeOpen(group);
        if (!to.isAfter(group.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", group.validity().validFrom()).at("/to");
        }
        long inUse = groups.membersFrom(group, to);
        if (inUse > 0) {
            throw new Refusal.RuleBroken("group-in-use", inUse);
        }
        group.closeFrom(to);
        changes.record("party-group.closed", group, "to");
        return group;
    }

    private boolean isFullMemberOf(PartyGroup group, UUID workerId) {
        return members.of(workerId, clock.today())
                .filter(member -> group.id().equals(member.groupId()) && member.mayVote())
                .isPresent();
    }

    private static void mustBeOpen(PartyGroup group) {
        if (!group.validity().isOpen()) {
            throw new Refusal.StateConflict("group-closed", group.validity().validTo());
        }
    }
}
