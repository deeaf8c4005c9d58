package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Standing;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/**
 * 三违, an unsafe act of a worker, from its report to the return to work and the end of its case. It records where its
 * subject stood on the business date of the act; what becomes of the subject later does not move it.
 */
@Entity
public class Violation extends RecordedAct {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ViolationStatus status;

    @Embedded
    private Grading grading;

    @Column(nullable = false)
    private boolean late;

    private Instant reportedAt;

    private Boolean contractor;

    @Embedded
    private Programme programme;

    @Embedded
    private Notice notice;

    @Embedded
    private Course course;

    @Embedded
    private AppealMark appeal;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "violation_lost_shift", joinColumns = @JoinColumn(name = "violation_id"))
    private Set<LostShift> lostShifts = new HashSet<>();

    protected Violation() {}

    /**
     * A draft of an act.
     *
     * @param standing where its subject stood on the business date
     * @param late it is put on record after its term, or after the close of its accounting period
     */
    Violation(
            UUID id,
            BehaviourTerms behaviour,
            Standing standing,
            Occurrence occurrence,
            Recording recording,
            boolean late) {
        super(id, behaviour, standing, occurrence, recording);
        this.status = ViolationStatus.DRAFT;
        this.late = late;
    }

    /** Hands the draft in: who does so has put it on record as its recorder has. */
    void handIn(Terms terms, Mark by) {
        submit(terms, by.at());
        course = course();
        course.handIn(by.by());
    }

    /** From here it can be verified. */
    void submit(Terms terms, Instant now) {
        require(ViolationAction.SUBMIT);
        late = late || terms.lapsed() != null;
        reportedAt = now;
        status = ViolationAction.SUBMIT.to();
    }

    /** The facts were checked (核实), by someone other than the recorder unless the subject signed on the spot. */
    void verify(Step step) {
        require(ViolationAction.VERIFY);
        if (!occurrence().signedOnSpot() && putOnRecord(step.by())) {
            throw new Refusal.RuleBroken("verifier-is-recorder");
        }
        reach(ViolationAction.VERIFY, step);
    }

    /** Says why the subject is meant although no trip shows it; by another than the recorder, before it is confirmed. */
    void explainIdentity(Step step) {
        if (!status.isUnconfirmed() || identityExplanation() != null || erased()) {
            throw conflict("identity-explanation");
        }
        if (putOnRecord(step.by())) {
            throw new Refusal.RuleBroken("explainer-is-recorder");
        }
        course = course();
        course.explainIdentity(step);
    }

    /** Gives its confirmation as many working days again, once, while the term runs (延期). */
    void extendTerm(Step step, Terms terms) {
        boolean waits = status == ViolationStatus.REPORTED || status == ViolationStatus.VERIFIED;
        if (!waits || termExtension() != null || terms == Terms.NONE) {
            throw conflict("term-extension");
        }
        terms.check();
        course = course();
        course.extendTerm(step);
    }

    /**
     * Fixes grade and points (定性定级), by someone who neither recorded nor verified it nor explained whom it means, within
     * its terms.
     *
     * @param ofContractor the subject is a contractor's worker
     */
    void confirm(
            Step step,
            BehaviourTerms behaviour,
            Grading fixed,
            Programme leadingBack,
            boolean ofContractor,
            Terms terms) {
        require(ViolationAction.CONFIRM);
        if (putOnRecord(step.by())) {
            throw new Refusal.RuleBroken("confirmer-is-recorder");
        }
        course().checkConfirmer(step.by());
        terms.check();
        classify(behaviour);
        grading = fixed;
        programme = leadingBack;
        contractor = ofContractor;
        reach(ViolationAction.CONFIRM, step);
    }

    /** Stands confirmed beside another record of what may be the same act. */
    void standBeside(UUID other, boolean separateAct) {
        course.standBeside(other, separateAct);
    }

    /** Ends it without effect; the step's note is the reason. */
    void voidBy(Step step) {
        require(ViolationAction.VOID);
        reach(ViolationAction.VOID, step);
    }

    /** Tells the subject (送达), while it is but confirmed; the appeal's term runs once this is on record. */
    public void serve(Notice served) {
        if (status != ViolationStatus.CONFIRMED || notice != null || erased()) {
            throw conflict("notice");
        }
        notice = served;
    }

    /** The subject signed, or refused before a witness; neither adds to the violation. */
    public void answerNotice(NoticeAnswer how, Step step, String witnessStaffNo) {
        if (notice == null || notice.answer() != null || !status.stands() || erased()) {
            throw conflict("acknowledgement");
        }
        notice = notice.answered(how, step, witnessStaffNo);
    }

    /** Ends the case, at the end of the time of looking after at the earliest. */
    public void close(Step step, LocalDate today, ZoneId zone) {
        require(ViolationAction.CLOSE);
        LocalDate until = followUpUntil(zone);
        if (today.isBefore(until)) {
            throw new Refusal.RuleBroken("follow-up-runs", until).with("earliest", until);
        }
        take(ViolationAction.CLOSE, step);
        course.closeAs(ClosedAs.DONE);
    }

    /** Ends the case where the subject is no longer the mine's to lead back. */
    public void handOver(Step step, ClosedAs how) {
        take(ViolationAction.HAND_OVER, step);
        course.closeAs(how);
    }

    /**
     * An authority says it never was (上级撤销).
     *
     * @param lost shifts to be paid after all; null when nothing is said of any
     */
    public void annul(Step step, String document, List<LostShift> lost, LocalDate today) {
        take(ViolationAction.ANNUL, step);
        LostShift.check(lost, programme().stopsFromWork(), occurrence().businessDate(), today);
        course.annulBy(document);
        if (lost != null) {
            lostShifts.addAll(lost);
        }
    }

    /** Null before it is annulled: those of an appeal are the appeal's. */
    public List<LostShift> lostShifts() {
        return course().annulment() == null ? null : LostShift.byDay(lostShifts);
    }

    /** An appeal gave it another grade, and so another way back. */
    public void regrade(Grading other, Programme leadingBack) {
        if (!status.stands() || erased()) {
            throw conflict("regrading");
        }
        grading = other;
        programme = leadingBack;
    }

    /** Whether its appeal waits for a decision. */
    public boolean underAppeal() {
        return appeal != null && appeal.status() == AppealStatus.OPEN;
    }

    /** Keeps how the appeal stands. */
    public void mark(AppealMark mark) {
        appeal = mark;
    }

    /**
     * Whether someone recorded, handed in, verified or confirmed it, explained whom it means, put its term off or served its notice:
     * who did does not judge it.
     */
    public boolean tookPart(Actor who) {
        return Stream.of(
                                verification(),
                                confirmation(),
                                identityExplanation(),
                                termExtension(),
                                notice == null ? null : notice.serving())
                        .filter(Objects::nonNull)
                        .map(Step::by)
                        .anyMatch(who::is)
                || putOnRecord(who);
    }

    private boolean putOnRecord(Actor who) {
        return who.is(recording().recordedBy()) || who.is(course().submitter());
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return Arrays.stream(ViolationAction.values())
                .filter(ViolationAction::posted)
                .filter(this::allows)
                .map(ViolationAction::resource)
                .toList();
    }

    private boolean allows(ViolationAction action) {
        if (erased()) {
            return false;
        }
        boolean opensCourse = status == ViolationStatus.CONFIRMED
                && (action == ViolationAction.EDUCATE || action == ViolationAction.FOLLOW_UP);
        return status.allows(action)
                && (!opensCourse
                        || (action == ViolationAction.EDUCATE) == programme().leadsBack());
    }

    /**
     * Takes a step of the way back to work (帮教、复岗、回访), or revokes it by an appeal. What has to be done before a
     * return is the caller's to check.
     */
    public void take(ViolationAction action, Step step) {
        require(action);
        boolean opensCourse = action == ViolationAction.EDUCATE || action == ViolationAction.FOLLOW_UP;
        if (opensCourse && needsNotice() && notice == null) {
            throw new Refusal.RuleBroken("notice-not-served");
        }
        reach(action, step);
    }

    private void reach(ViolationAction action, Step step) {
        course = course();
        course.take(action, step);
        status = action.to();
    }

    /** History and irregular acts have none. */
    public boolean needsNotice() {
        return !occurrence().history() && grading.nationalGrade() != null;
    }

    private void require(ViolationAction action) {
        if (!allows(action)) {
            throw conflict(action.resource());
        }
    }

    private Refusal conflict(String asked) {
        return Lawful.conflict(status, asked, transitions());
    }

    /** Whether its subject may not work before the return is approved. */
    public boolean stopsFromWork() {
        return programme().stopsFromWork()
                && (status == ViolationStatus.CONFIRMED || status == ViolationStatus.IN_EDUCATION);
    }

    /** The last day of looking after; null before it begins. */
    public LocalDate followUpUntil(ZoneId zone) {
        return course().followUp() == null
                ? null
                : course().followUp()
                        .at()
                        .atZone(zone)
                        .toLocalDate()
                        .plusMonths(programme().followUpMonths());
    }

    public ViolationStatus status() {
        return status;
    }

    /** Null before the confirmation. */
    public Grading grading() {
        return grading;
    }

    boolean late() {
        return late;
    }

    /** Null before the submission. */
    Instant reportedAt() {
        return reportedAt;
    }

    /** Null unless it was explained. */
    Step termExtension() {
        return course().termExtension();
    }

    Step identityExplanation() {
        return course().identityExplanation();
    }

    /** Null before the verification. */
    Step verification() {
        return course().verification();
    }

    /** Null before the confirmation. */
    public Step confirmation() {
        return course().confirmation();
    }

    /** Null unless voided. */
    Step voiding() {
        return course().voiding();
    }

    /** The subject is a contractor's worker; known from the confirmation on. */
    public boolean contractor() {
        return Boolean.TRUE.equals(contractor);
    }

    public Programme programme() {
        return programme == null ? Programme.NONE : programme;
    }

    /** Null before it is served. */
    public Notice notice() {
        return notice;
    }

    /** The steps so far; empty, not null, where there is none. */
    Course course() {
        return course == null ? new Course() : course;
    }

    /** Null unless there is an appeal. */
    public AppealMark appeal() {
        return appeal;
    }
}
