package io.lamproom.member.events;

import io.lamproom.member.appraisal.Appraisal;
import io.lamproom.member.appraisal.AppraisalEntry;
import io.lamproom.member.appraisal.AppraisalStatus;
import io.lamproom.member.appraisal.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A branch's appraisal of a year as the member topic publishes it, without ballots and opinions. */
record AppraisalState(
        UUID id,
        UUID mineId,
        UUID branchId,
        int year,
        AppraisalStatus status,
        Instant openedAt,
        Instant closedAt,
        List<EntryState> entries) {

    /** One member; probationary members are not graded. */
    record EntryState(
            UUID workerId,
            boolean graded,
            LocalDate selfReviewedOn,
            LocalDate mutualReviewedOn,
            LocalDate testedOn,
            Verdict verdict,
            LocalDate decidedOn,
            LocalDate feedbackOn,
            Instant acknowledgedAt) {

        static EntryState from(AppraisalEntry entry) {
            return new EntryState(
                    entry.workerId(),
                    entry.graded(),
                    entry.selfReviewedOn(),
                    entry.mutualReviewedOn(),
                    entry.testedOn(),
                    entry.verdict(),
                    entry.decidedOn(),
                    entry.feedbackOn(),
                    entry.acknowledgedAt());
        }
    }

    static AppraisalState from(Appraisal appraisal) {
        return new AppraisalState(
                appraisal.id(),
                appraisal.mineId(),
                appraisal.branchId(),
                appraisal.year(),
                appraisal.status(),
                appraisal.openedAt(),
                appraisal.closedAt(),
                appraisal.entries().stream().map(EntryState::from).toList());
    }
}
