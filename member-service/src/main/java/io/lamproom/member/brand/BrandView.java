package io.lamproom.member.brand;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A brand project as callers see it.
 *
 * @param recheckDue the day by which a named brand is to be checked again
 * @param recheckOverdue that day is past, as of today
 */
record BrandView(
        UUID id,
        UUID mineId,
        UUID branchId,
        String name,
        String plan,
        String innovation,
        BrandStatus status,
        LocalDate approvedOn,
        LocalDate cultivatedOn,
        LocalDate evaluatedOn,
        Integer score,
        LocalDate namedOn,
        LocalDate recheckDue,
        boolean recheckOverdue,
        LocalDate withdrawnOn,
        String withdrawal,
        List<ResultView> results,
        List<RecheckView> rechecks,
        List<String> allowed,
        long version) {

    /** What it has brought. */
    record ResultView(ResultKind kind, LocalDate on, String description) {}

    /** A yearly check. */
    record RecheckView(LocalDate on, boolean kept, String note) {}

    static BrandView from(BrandProject project, BrandRules rules, LocalDate today) {
        LocalDate due = project.recheckDue(rules);
        return new BrandView(
                project.id(),
                project.mineId(),
                project.branchId(),
                project.name(),
                project.plan(),
                project.innovation(),
                project.status(),
                project.approvedOn(),
                project.cultivatedOn(),
                project.evaluatedOn(),
                project.score(),
                project.namedOn(),
                due,
                due != null && due.isBefore(today),
                project.withdrawnOn(),
                project.withdrawal(),
                project.results().stream()
                        .map(each -> new ResultView(each.kind(), each.achievedOn(), each.description()))
                        .toList(),
                project.rechecks().stream()
                        .map(each -> new RecheckView(each.checkedOn(), each.kept(), each.note()))
                        .toList(),
                project.status().transitions(),
                project.version());
    }
}
