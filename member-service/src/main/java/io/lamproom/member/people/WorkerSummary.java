package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/** A worker in a list: nothing sensitive, and the place of a day. */
record WorkerSummary(
        UUID id,
        String staffNo,
        String name,
        WorkerStatus status,
        EmploymentForm employmentForm,
        LocalDate hiredOn,
        LocalDate leftOn,
        AssignmentView assignment,
        long version) {

    static WorkerSummary from(Worker worker, LocalDate today) {
        return new WorkerSummary(
                worker.id(),
                worker.shownStaffNo(),
                worker.person().name(),
                worker.status(),
                worker.employmentForm(),
                worker.hiredOn(),
                worker.leftOn(),
                worker.assignmentOn(today).map(AssignmentView::from).orElse(null),
                worker.version());
    }
}
