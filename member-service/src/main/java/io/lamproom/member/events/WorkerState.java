package io.lamproom.member.events;

import io.lamproom.member.people.Assignment;
import io.lamproom.member.people.AssignmentKind;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.Membership;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.member.people.Position;
import io.lamproom.member.people.PositionKind;
import io.lamproom.member.people.Suspension;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A worker as the roster topic publishes him: name and staff number, and every dated fact that another service asks for;
 * never an identity number or a contact. Of an erased person name, staff number, employer, posts, trades and
 * positions are gone; what figures of the past are counted by stays: days, units and branches.
 */
record WorkerState(
        UUID id,
        UUID mineId,
        UUID personId,
        String staffNo,
        String name,
        EmploymentForm employmentForm,
        String employer,
        WorkerStatus status,
        LocalDate hiredOn,
        LocalDate leftOn,
        UUID doubleOf,
        UUID continues,
        List<AssignmentState> assignments,
        List<SuspensionState> suspensions,
        List<PositionState> positions,
        List<MembershipState> memberships,
        boolean erased) {

    /** Where the worker belongs on the days [from, to); on those of a LOAN its unit has command, not the PRIMARY one. */
    record AssignmentState(
            UUID id,
            AssignmentKind kind,
            UUID unitId,
            UUID sectionId,
            UUID teamId,
            String post,
            String trade,
            boolean underground,
            LocalDate from,
            LocalDate to,
            boolean late) {

        static AssignmentState from(Assignment assignment, boolean erased) {
            return new AssignmentState(
                    assignment.id(),
                    assignment.kind(),
                    assignment.unitId(),
                    assignment.sectionId(),
                    assignment.teamId(),
                    erased ? null : assignment.work().post(),
                    erased ? null : assignment.work().trade(),
                    assignment.work().underground(),
                    assignment.validity().validFrom(),
                    assignment.validity().validTo(),
                    assignment.late());
        }
    }

    /** The worker did not work on the days [from, to). */
    record SuspensionState(LocalDate from, LocalDate to) {

        static SuspensionState from(Suspension suspension) {
            return new SuspensionState(
                    suspension.validity().validFrom(), suspension.validity().validTo());
        }
    }

    /** A position held on the days [from, to). */
    record PositionState(
            UUID id,
            PositionKind kind,
            PositionKind.NodeKind nodeKind,
            List<UUID> nodeIds,
            String discipline,
            LocalDate from,
            LocalDate to) {

        static PositionState from(Position position) {
            return new PositionState(
                    position.id(),
                    position.kind(),
                    position.kind().nodeKind(),
                    position.nodeIds(),
                    position.discipline(),
                    position.validity().validFrom(),
                    position.validity().validTo());
        }
    }

    /** A Party membership on the days [from, to); {@code ending} says why no other follows. */
    record MembershipState(
            MembershipCategory category, UUID relationBranchId, LocalDate from, LocalDate to, MembershipEnding ending) {

        static MembershipState from(Membership membership) {
            return new MembershipState(
                    membership.category(),
                    membership.relationBranchId(),
                    membership.validity().validFrom(),
                    membership.validity().validTo(),
                    membership.ending());
        }
    }

    static WorkerState from(Worker worker) {
        boolean erased = worker.person().erased();
        return new WorkerState(
                worker.id(),
                worker.mineId(),
                worker.person().id(),
                worker.shownStaffNo(),
                worker.person().name(),
                worker.employmentForm(),
                worker.employer(),
                worker.status(),
                worker.hiredOn(),
                worker.leftOn(),
                worker.doubleOf(),
                worker.continues(),
                worker.assignments().stream()
                        .map(assignment -> AssignmentState.from(assignment, erased))
                        .toList(),
                worker.suspensions().stream().map(SuspensionState::from).toList(),
                erased
                        ? List.of()
                        : worker.positions().stream().map(PositionState::from).toList(),
                worker.person().memberships().stream()
                        .map(MembershipState::from)
                        .toList(),
                erased);
    }
}
