package io.lamproom.member.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The dated facts of a person's working life in the mine, over all employments, the oldest first; of other mines of the
 * group the days of the employments that went on here.
 */
record HistoryView(UUID workerId, List<Fact> items) {

    /** What a fact is about. */
    @Schema(description = "What a fact is about: `EMPLOYMENT`, `ASSIGNMENT`, `SUSPENSION`, `POSITION` or `MEMBERSHIP`.")
    enum FactKind {
        EMPLOYMENT,
        ASSIGNMENT,
        SUSPENSION,
        POSITION,
        MEMBERSHIP
    }

    /** One fact, on the days [from, to); only what belongs to its kind is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fact(
            FactKind kind,
            LocalDate from,
            LocalDate to,
            UUID workerId,
            String staffNo,
            WorkerStatus status,
            AssignmentView assignment,
            PositionView position,
            MembershipView membership) {}

    static HistoryView of(Worker asked, List<Worker> employments, List<Worker> continued, boolean withMemberships) {
        List<Fact> facts = new ArrayList<>();
        for (Worker worker : employments) {
            facts.add(employment(worker));
            worker.assignments().stream().map(a -> assignment(worker, a)).forEach(facts::add);
            worker.suspensions().stream().map(s -> suspension(worker, s)).forEach(facts::add);
            worker.positions().stream().map(p -> position(worker, p)).forEach(facts::add);
        }
        continued.stream().map(HistoryView::employment).forEach(facts::add);
        if (withMemberships) {
            asked.person().memberships().stream().map(HistoryView::membership).forEach(facts::add);
        }
        facts.sort(Comparator.comparing(Fact::from).thenComparing(Fact::kind));
        return new HistoryView(asked.id(), facts);
    }

    private static Fact employment(Worker worker) {
        return new Fact(
                FactKind.EMPLOYMENT,
                worker.hiredOn(),
                worker.leftOn(),
                worker.id(),
                worker.shownStaffNo(),
                worker.status(),
                null,
                null,
                null);
    }

    private static Fact assignment(Worker worker, Assignment assignment) {
        return new Fact(
                FactKind.ASSIGNMENT,
                assignment.validity().validFrom(),
                assignment.validity().validTo(),
                worker.id(),
                worker.shownStaffNo(),
                null,
                AssignmentView.from(assignment),
                null,
                null);
    }

    private static Fact suspension(Worker worker, Suspension suspension) {
        return new Fact(
                FactKind.SUSPENSION,
                suspension.validity().validFrom(),
                suspension.validity().validTo(),
                worker.id(),
                worker.shownStaffNo(),
                WorkerStatus.SUSPENDED,
                null,
                null,
                null);
    }

    private static Fact position(Worker worker, Position position) {
        return new Fact(
                FactKind.POSITION,
                position.validity().validFrom(),
                position.validity().validTo(),
                worker.id(),
                worker.shownStaffNo(),
                null,
                null,
                PositionView.from(position),
                null);
    }

    private static Fact membership(Membership membership) {
        return new Fact(
                FactKind.MEMBERSHIP,
                membership.validity().validFrom(),
                membership.validity().validTo(),
                null,
                null,
                null,
                null,
                null,
                MembershipView.from(membership));
    }
}
