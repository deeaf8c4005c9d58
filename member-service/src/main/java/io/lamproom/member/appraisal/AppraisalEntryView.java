package io.lamproom.member.appraisal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A member in an appraisal as callers see it.
 *
 * @param graded false for probationary members, who take part without a grade
 * @param verdict hidden from the person until the feedback was given
 * @param opinion of one entry only: to the person after the feedback, to others who say why in X-Access-Reason
 */
record AppraisalEntryView(
        UUID id,
        UUID appraisalId,
        UUID branchId,
        int year,
        UUID workerId,
        boolean graded,
        LocalDate selfReviewedOn,
        LocalDate mutualReviewedOn,
        LocalDate testedOn,
        Tally tally,
        Verdict verdict,
        LocalDate decidedOn,
        UUID verdictMeetingId,
        String opinion,
        LocalDate feedbackOn,
        OffsetDateTime acknowledgedAt) {

    static AppraisalEntryView from(AppraisalEntry entry, boolean told, String opinion, ZoneId zone) {
        return new AppraisalEntryView(
                entry.id(),
                entry.appraisalId(),
                entry.branchId(),
                entry.year(),
                entry.workerId(),
                entry.graded(),
                entry.selfReviewedOn(),
                entry.mutualReviewedOn(),
                entry.testedOn(),
                told ? entry.tally() : null,
                told ? entry.verdict() : null,
                told ? entry.decidedOn() : null,
                told ? entry.verdictMeetingId() : null,
                opinion,
                entry.feedbackOn(),
                entry.acknowledgedAt() == null
                        ? null
                        : entry.acknowledgedAt().atZone(zone).toOffsetDateTime());
    }
}
