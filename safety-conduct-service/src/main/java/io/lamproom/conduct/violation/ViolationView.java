package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A violation as a caller may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViolationView(
        UUID id,
        UUID mineId,
        ViolationStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "Absent once its term has ended and it was erased.")
        UUID workerId,

        UUID behaviourId,
        String behaviourCode,
        Category category,
        Discipline discipline,

        @Schema(description = "Fixed by the confirmation; absent before it.")
        Grading grading,

        OffsetDateTime occurredAt,

        @Schema(description = "The working day it belongs to, by the mine's shifts.")
        LocalDate businessDate,

        String shift,
        String place,
        boolean underground,
        String description,
        boolean signedOnSpot,
        OffsetDateTime recordedAt,
        RecorderView recordedBy,
        ReportSource source,
        boolean late,

        @Schema(description = "From before the mine went live: never lapses.")
        boolean history,

        OffsetDateTime reportedAt,

        @Schema(description = "Shared by the records of all people of one event.")
        UUID eventId,

        @Schema(description = "Its subject told of it before anybody found it.")
        boolean selfReported,

        @Schema(
                description =
                        "No trip underground shows its subject in that shift: it is not confirmed before somebody "
                                + "explains it.")
        boolean identityDoubt,

        StepView identityExplanation,

        @Schema(description = "Why its confirmation has as many days again.")
        StepView termExtension,

        StepView verification,
        StepView confirmation,

        @Schema(
                description =
                        "The record of the same worker, behaviour, business date and shift of which the confirmer says "
                                + "that it is another act.")
        UUID separateFrom,

        StepView voiding,

        @Schema(description = "From the confirmation on.") CourseView course,

        @Schema(description = "Once it is served.") ServedNoticeView notice,
        @Schema(description = "Once there is one.") AppealMarkView appeal,

        UUID coveringBranchId,
        @Schema(description = "Shown to Party roles alone.") UUID relationBranchId,
        @Schema(description = "Shown to Party roles alone.") Boolean partyMember,
        UUID sectionId,
        UUID teamId,
        String trade,

        @Schema(description = "The terms while it is unconfirmed, as of now.")
        Terms terms) {

    /** The way back to work, and where its subject stands on it; each step is absent until it is taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseView(
            List<String> returnSteps,
            int classDays,
            int followUpMonths,
            StepView education,
            StepView returnApproval,
            StepView followUp,
            LocalDate followUpUntil,
            StepView closing,
            ClosedAs closedAs,
            StepView annulment,
            String annulmentDocument,

            @Schema(description = "Shifts to be paid after all, once it is annulled.")
            List<LostShift> lostShifts,

            StepView revocation) {

        static CourseView of(Violation violation, ZoneId zone) {
            if (violation.confirmation() == null) {
                return null;
            }
            Programme programme = violation.programme();
            Course course = violation.course();
            return new CourseView(
                    programme.steps(),
                    programme.classDays(),
                    programme.followUpMonths(),
                    StepView.of(course.education(), zone),
                    StepView.of(course.returnApproval(), zone),
                    StepView.of(course.followUp(), zone),
                    violation.followUpUntil(zone),
                    StepView.of(course.closing(), zone),
                    course.closedAs(),
                    StepView.of(course.annulment(), zone),
                    course.annulmentDocument(),
                    violation.lostShifts(),
                    StepView.of(course.revocation(), zone));
        }
    }

    /** The notice (三违帮教通知书). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ServedNoticeView(
            StepView serving,

            @Schema(
                    description =
                            "When the serving was put on record: the term of the appeal is counted from this day.")
            OffsetDateTime recordedAt,

            @Schema(description = "The contractor's unit that it goes to as well.")
            UUID unitId,

            @Schema(description = "The last day of the appeal.")
            LocalDate appealUntil,

            NoticeAnswer answer,
            StepView answering,
            String witnessStaffNo) {

        static ServedNoticeView of(Notice notice, ZoneId zone) {
            return notice == null
                    ? null
                    : new ServedNoticeView(
                            StepView.of(notice.serving(), zone),
                            notice.recordedAt() == null
                                    ? null
                                    : notice.recordedAt().atZone(zone).toOffsetDateTime(),
                            notice.unitId(),
                            notice.appealUntil(),
                            notice.answer(),
                            StepView.of(notice.answering(), zone),
                            notice.witnessStaffNo());
        }
    }

    /** How the appeal stands; the appeal itself is under {@code /appeals}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AppealMarkView(AppealStatus status, OffsetDateTime appealedAt, OffsetDateTime decidedAt) {

        static AppealMarkView of(AppealMark mark, ZoneId zone) {
            return mark == null
                    ? null
                    : new AppealMarkView(
                            mark.status(), offset(mark.appealedAt(), zone), offset(mark.appealDecidedAt(), zone));
        }
    }

    /** Who recorded it; of one who is but a worker, neither name nor number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecorderView(RecorderKind kind, String staffNo, String client) {

        static RecorderView of(Recording recording) {
            boolean named = recording.recorderKind() != RecorderKind.WORKER;
            return new RecorderView(
                    recording.recorderKind(),
                    named ? recording.recordedBy().staffNo() : null,
                    recording.recorderKind() == RecorderKind.PROGRAM ? recording.recordedByClient() : null);
        }
    }

    /** A step that was taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(OffsetDateTime at, String staffNo, String note) {

        public static StepView of(Step step, ZoneId zone) {
            return step == null
                    ? null
                    : new StepView(
                            offset(step.at(), zone),
                            step.by() == null ? null : step.by().staffNo(),
                            step.note());
        }
    }

    /**
     * The record in the mine's zone.
     *
     * @param forParty whether the caller may see who is a Party member
     * @param terms null when they no longer matter
     */
    static ViolationView of(Violation violation, boolean forParty, boolean identityDoubt, Terms terms, ZoneId zone) {
        Occurrence occurrence = violation.occurrence();
        Attribution attribution = violation.attribution();
        return new ViolationView(
                violation.id(),
                violation.mineId(),
                violation.status(),
                violation.transitions(),
                violation.erased() ? null : violation.workerId(),
                violation.behaviourId(),
                violation.behaviourCode(),
                violation.category(),
                violation.discipline(),
                violation.grading(),
                offset(occurrence.occurredAt(), zone),
                occurrence.businessDate(),
                occurrence.shift(),
                occurrence.place(),
                occurrence.underground(),
                occurrence.description(),
                occurrence.signedOnSpot(),
                offset(violation.recording().recordedAt(), zone),
                RecorderView.of(violation.recording()),
                violation.recording().source(),
                violation.late(),
                occurrence.history(),
                offset(violation.reportedAt(), zone),
                violation.eventId(),
                violation.selfReported(),
                identityDoubt,
                StepView.of(violation.identityExplanation(), zone),
                StepView.of(violation.termExtension(), zone),
                StepView.of(violation.verification(), zone),
                StepView.of(violation.confirmation(), zone),
                violation.course().separateFrom(),
                StepView.of(violation.voiding(), zone),
                CourseView.of(violation, zone),
                ServedNoticeView.of(violation.notice(), zone),
                AppealMarkView.of(violation.appeal(), zone),
                attribution.coveringBranchId(),
                forParty ? attribution.relationBranchId() : null,
                forParty ? attribution.partyMember() : null,
                attribution.sectionId(),
                attribution.teamId(),
                attribution.trade(),
                terms);
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
