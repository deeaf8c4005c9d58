package io.lamproom.conduct.appeal;

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
 * The one appeal (复核) against a record that keeps it with itself, by the terms of every appeal.
 *
 * @param ending null while it is open
 */
@Embeddable
public record AppealCourse(
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

    public static AppealCourse made(Step making, LocalDate decideBy) {
        return new AppealCourse(AppealStatus.OPEN, making, decideBy, null);
    }

    public AppealCourse ended(AppealStatus outcome, Step step) {
        return new AppealCourse(outcome, making, decideBy, step);
    }

    /** The status of an appeal that there may be; null while there is none. */
    public static AppealStatus statusOf(AppealCourse appeal) {
        return appeal == null ? null : appeal.status();
    }
}
