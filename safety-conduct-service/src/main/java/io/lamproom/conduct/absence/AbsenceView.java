package io.lamproom.conduct.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.appeal.AppealCourseView;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An absence as those see it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceView(
        UUID id,
        UUID mineId,
        UUID workerId,
        LocalDate businessDate,
        String shift,
        UUID sectionId,
        UUID teamId,
        AbsenceStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        AbsenceSource source,
        OffsetDateTime presumedAt,

        @Schema(
                description =
                        "The last day to hear the person; absent while they have not attended so many days since.")
        LocalDate hearBy,

        @Schema(description = "Presumed, not heard, and the term is over: it can be explained only.")
        boolean lapsed,

        HearingView hearing,

        @Schema(description = "Why it was no absence without leave, or why it was reversed.")
        AbsenceGround ground,

        StepView explanation,
        StepView confirmation,

        @Schema(description = "The last day to appeal.") LocalDate appealUntil,

        AppealCourseView appeal,
        OffsetDateTime reversedAt,
        long version) {

    /** How the person was heard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HearingView(
            StepView held,

            @Schema(description = "When it was put on record.")
            OffsetDateTime recordedAt,

            boolean appeared,
            UUID witnessId) {}

    /** @param hearBy null while it is not known */
    static AbsenceView of(Absence absence, LocalDate hearBy, LocalDate today, ZoneId zone) {
        Hearing hearing = absence.hearing();
        return new AbsenceView(
                absence.id(),
                absence.mineId(),
                absence.erased() ? null : absence.missed().workerId(),
                absence.missed().businessDate(),
                absence.missed().shift(),
                absence.attribution().sectionId(),
                absence.attribution().teamId(),
                absence.status(),
                absence.transitions(),
                absence.source(),
                absence.presumption().at().atZone(zone).toOffsetDateTime(),
                hearBy,
                absence.status() == AbsenceStatus.PRESUMED
                        && hearing == null
                        && hearBy != null
                        && today.isAfter(hearBy),
                hearing == null
                        ? null
                        : new HearingView(
                                StepView.of(hearing.held(), zone),
                                hearing.recordedAt().atZone(zone).toOffsetDateTime(),
                                hearing.appeared(),
                                hearing.witnessId()),
                absence.reversalGround() == null ? absence.explanationGround() : absence.reversalGround(),
                StepView.of(absence.explanation(), zone),
                StepView.of(absence.confirmation(), zone),
                absence.appealUntil(),
                AppealCourseView.of(absence.appeal(), zone),
                reversedAt(absence, zone),
                absence.version());
    }

    private static OffsetDateTime reversedAt(Absence absence, ZoneId zone) {
        return absence.reversal() == null
                ? null
                : absence.reversal().at().atZone(zone).toOffsetDateTime();
    }
}
