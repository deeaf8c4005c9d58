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
        return of(worker, worker.status(), today);
    }

    /** As the worker was on a day. */
    static WorkerSummary asOf(Worker worker, LocalDate day) {
        return of(worker, worker.statusOn(day), day);
    }

    private static WorkerSummary of(Worker worker, WorkerStatus status, LocalDate day) {
        return new WorkerSummary(
                worker.id(),
                worker.shownStaffNo(),
                worker.person().name(),
                status,
                worker.employmentForm(),
                worker.hiredOn(),
                worker.leftOn(),
                worker.assignmentOn(day).map(AssignmentView::from).orElse(null),
                worker.version());
    }
}
