package io.lamproom.member.appraisal;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A branch's appraisal of a year as callers see it; its members are read at {@code /appraisal-entries}. */
record AppraisalView(
        UUID id,
        UUID mineId,
        UUID branchId,
        int year,
        AppraisalStatus status,
        int members,
        int graded,
        List<Count> verdicts,
        OffsetDateTime openedAt,
        OffsetDateTime closedAt,
        long version) {

    /** How many have a verdict. */
    record Count(Verdict verdict, int persons) {}

    static AppraisalView from(Appraisal appraisal, ZoneId zone) {
        return new AppraisalView(
                appraisal.id(),
                appraisal.mineId(),
                appraisal.branchId(),
                appraisal.year(),
                appraisal.status(),
                appraisal.entries().size(),
                (int) appraisal.entries().stream()
                        .filter(AppraisalEntry::graded)
                        .count(),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new Count(verdict, appraisal.count(verdict)))
                        .toList(),
                appraisal.openedAt().atZone(zone).toOffsetDateTime(),
                appraisal.closedAt() == null
                        ? null
                        : appraisal.closedAt().atZone(zone).toOffsetDateTime(),
                appraisal.version());
    }
}
