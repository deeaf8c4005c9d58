package io.lamproom.conduct.violation;

import io.lamproom.conduct.events.ViolationState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Publishes violations. */
@ApplicationScoped
class ViolationPublication implements StateMapping<Violation> {

    private final BusinessClock clock;

    ViolationPublication(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Violation> aggregate() {
        return Violation.class;
    }

    @Override
    public String type() {
        return "violation";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    /** Who reports as a plain worker is not named to those who read the record. */
    @Override
    public boolean namesActor(Violation violation) {
        return violation.verification() != null || violation.recording().recorderKind() != RecorderKind.WORKER;
    }

    @Override
    public ViolationState state(Violation violation) {
        Occurrence occurrence = violation.occurrence();
        Attribution attribution = violation.attribution();
        Grading grading = violation.grading();
        boolean confirmed = violation.confirmation() != null;
        Notice notice = violation.notice();
        Course course = violation.course();
        AppealMark appeal = violation.appeal();
        return new ViolationState(
                violation.id(),
                violation.mineId(),
                violation.erased() ? null : violation.workerId(),
                violation.status().name(),
                occurrence.occurredAt(),
                occurrence.businessDate(),
                occurrence.shift(),
                violation.recording().recordedAt(),
                violation.late(),
                occurrence.history(),
                violation.behaviourCode(),
                violation.category().name(),
                violation.discipline().name(),
                grading == null ? null : grading.grade(),
                grading != null && grading.serious(),
                grading == null ? null : grading.nationalGrade(),
                grading == null ? null : grading.points(),
                attribution.coveringBranchId(),
                attribution.relationBranchId(),
                attribution.sectionId(),
                attribution.teamId(),
                attribution.partyMember(),
                occurrence.underground(),
                violation.reportedAt(),
                Step.timeOf(violation.verification()),
                Step.timeOf(violation.confirmation()),
                Step.timeOf(violation.voiding()),
                revokedAt(course),
                violation.eventId(),
                violation.selfReported(),
                confirmed ? violation.contractor() : null,
                confirmed ? violation.programme().steps() : null,
                confirmed ? violation.programme().classDays() : null,
                notice == null ? null : Step.timeOf(notice.serving()),
                notice == null || notice.answer() == null
                        ? null
                        : notice.answer().name(),
                Step.timeOf(course.education()),
                Step.timeOf(course.returnApproval()),
                Step.timeOf(course.followUp()),
                violation.followUpUntil(clock.zone()),
                Step.timeOf(course.closing()),
                course.closedAs() == null ? null : course.closedAs().name(),
                Step.timeOf(course.annulment()),
                lostShifts(violation),
                appeal == null ? null : appeal.status().name(),
                appeal == null ? null : appeal.appealedAt(),
                appeal == null ? null : appeal.appealDecidedAt(),
                appeal != null && appeal.status() == AppealStatus.OPEN,
                false,
                violation.erased());
    }

    private static List<ViolationState.Lost> lostShifts(Violation violation) {
        List<LostShift> lost = violation.lostShifts();
        return lost == null
                ? null
                : lost.stream()
                        .map(each -> new ViolationState.Lost(each.businessDate(), each.shift()))
                        .toList();
    }

    /** An annulment takes it out of the figures as a revocation does. */
    private static Instant revokedAt(Course course) {
        return Step.timeOf(course.annulment() == null ? course.revocation() : course.annulment());
    }
}
