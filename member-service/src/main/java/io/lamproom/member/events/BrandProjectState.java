package io.lamproom.member.events;

import io.lamproom.member.brand.BrandProject;
import io.lamproom.member.brand.BrandRecheck;
import io.lamproom.member.brand.BrandResult;
import io.lamproom.member.brand.BrandStatus;
import io.lamproom.member.brand.ResultKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A brand project as the member topic publishes it. */
record BrandProjectState(
        UUID id,
        UUID mineId,
        UUID branchId,
        String name,
        BrandStatus status,
        Instant proposedAt,
        LocalDate approvedOn,
        LocalDate cultivatedOn,
        LocalDate evaluatedOn,
        Integer score,
        LocalDate namedOn,
        LocalDate withdrawnOn,
        List<ResultState> results,
        List<RecheckState> rechecks) {

    /** What it has brought. */
    record ResultState(ResultKind kind, LocalDate on) {

        static ResultState from(BrandResult result) {
            return new ResultState(result.kind(), result.achievedOn());
        }
    }

    /** A yearly check. */
    record RecheckState(LocalDate on, boolean kept) {

        static RecheckState from(BrandRecheck recheck) {
            return new RecheckState(recheck.checkedOn(), recheck.kept());
        }
    }

    static BrandProjectState from(BrandProject project) {
        return new BrandProjectState(
                project.id(),
                project.mineId(),
                project.branchId(),
                project.name(),
                project.status(),
                project.proposedAt(),
                project.approvedOn(),
                project.cultivatedOn(),
                project.evaluatedOn(),
                project.score(),
                project.namedOn(),
                project.withdrawnOn(),
                project.results().stream().map(ResultState::from).toList(),
                project.rechecks().stream().map(RecheckState::from).toList());
    }
}
