package io.lamproom.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A worker (职工) with all assignments, positions and memberships, as the roster topic publishes them. */
record WorkerState(
        UUID id,
        UUID mineId,
        UUID personId,
        String staffNo,
        String name,
        String employmentForm,
        String employer,
        String status,
        LocalDate hiredOn,
        LocalDate leftOn,
        List<Assignment> assignments,
        List<Position> positions,
        List<Membership> memberships,
        Boolean erased) {

    WorkerState {
        assignments = assignments == null ? List.of() : assignments;
        positions = positions == null ? List.of() : positions;
        memberships = memberships == null ? List.of() : memberships;
        erased = Boolean.TRUE.equals(erased);
    }

    /** What may be kept: of an erased worker what figures are counted by, whatever else the event carried. */
    WorkerState kept() {
        return erased
                ? new WorkerState(
                        id,
                        mineId,
                        null,
                        null,
                        null,
                        employmentForm,
                        null,
                        status,
                        hiredOn,
                        leftOn,
                        assignments.stream().map(Assignment::kept).toList(),
                        null,
                        memberships,
                        true)
                : this;
    }

    record Assignment(
            UUID id,
            String kind,
            UUID unitId,
            UUID sectionId,
            UUID teamId,
            String post,
            String trade,
            Boolean underground,
            LocalDate from,
            LocalDate to) {

        Assignment {
            underground = Boolean.TRUE.equals(underground);
        }

        private Assignment kept() {
            return new Assignment(id, kind, unitId, sectionId, teamId, null, null, underground, from, to);
        }
    }

    record Position(
            UUID id,
            String kind,
            String nodeKind,
            List<UUID> nodeIds,
            String discipline,
            LocalDate from,
            LocalDate to) {

        Position {
            nodeIds = nodeIds == null ? List.of() : nodeIds;
        }
    }

    record Membership(String category, UUID relationBranchId, LocalDate from, LocalDate to) {}
}
