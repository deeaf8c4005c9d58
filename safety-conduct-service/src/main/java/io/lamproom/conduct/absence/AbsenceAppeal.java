package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The one appeal (复核) against a confirmed absence, by the terms of every appeal.
 *
 * @param ending null while it is open
 */
@Embeddable
record AbsenceAppeal(
        @Enumerated(EnumType.STRING) @Column(name = "appeal_status")
        AppealStatus status,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "appealed_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "appealed_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "appealed_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "appeal_grounds"))
        Step making,

        LocalDate decideBy,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "appeal_ended_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "appeal_ended_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "appeal_ended_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "appeal_reasons"))
        Step ending) {

    static AbsenceAppeal made(Step making, LocalDate decideBy) {
        return new AbsenceAppeal(AppealStatus.OPEN, making, decideBy, null);
    }

    AbsenceAppeal ended(AppealStatus outcome, Step step) {
        return new AbsenceAppeal(outcome, making, decideBy, step);
    }
}
