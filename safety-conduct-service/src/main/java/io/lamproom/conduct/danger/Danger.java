package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * A hidden danger (隐患), from its find over the five assurances to the check by somebody else that closes it. When it is
 * due, and to whom it is brought when that day has come, follows from its dates and the rules of the day of its find.
 */
@Entity
public class Danger implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DangerStatus status;

    @Embedded
    private Finding finding;

    @Embedded
    private Kind kind;

    @Embedded
    private Classification classification;

    @Column(updatable = false)
    private UUID repeatOf;

    @Column(nullable = false, updatable = false)
    private UUID rulesId;

    @Embedded
    private Stoppage stoppage;

    private UUID supervisorId;

    @Embedded
    private Assurances assurances;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "assigned_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "assigned_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "assigned_by_staff_no"))
    private Mark assignment;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "rectified_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "rectified_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "rectified_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "rectification_note"))
    private Step rectification;

    private Instant closedAt;

    @Embedded
    private Dismissal dismissal;

    private LocalDate dueOn;

    private LocalDate nextEscalationOn;

    @Column(nullable = false)
    private boolean extensionAsked;

    // each change that adds to these changes a column of the danger as well, and so raises its version once
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "danger", cascade = CascadeType.PERSIST)
    @OrderBy("step.at, id")
    private List<DangerCheck> checks = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "danger", cascade = CascadeType.PERSIST)
    @OrderBy("asked.at, id")
    private List<DangerExtension> extensions = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "danger", cascade = CascadeType.PERSIST)
    @OrderBy("reachedOn, id")
    private List<DangerEscalation> escalations = new ArrayList<>();

    protected Danger() {}

    /**
     * @param repeatOf the danger of the same kind at the same place that it repeats; null for none
     * @param rules in force on the business date of the find
     */
    Danger(
            UUID id,
            UUID mineId,
            Finding finding,
            Kind kind,
            Classification classification,
            UUID repeatOf,
            UUID rulesId,
            DangerRules rules) {
        this.id = id;
        this.mineId = mineId;
        this.status = DangerStatus.OPEN;
        this.finding = finding;
        this.kind = kind;
        this.repeatOf = repeatOf;
        this.rulesId = rulesId;
        this.classification = classification.checked();
        becomeDue(rules);
    }

    /** Says how grave it is, how it is handled and who answers for it, otherwise than it was reported. */
    void classify(Classification otherwise) {
        require(DangerAction.CLASSIFY);
        classification = otherwise.checked();
    }

    /** Work in the affected area stops (停产), at once and by whoever has command there. */
    void stop(String area, Mark mark) {
        require(DangerAction.STOP);
        if (stopped()) {
            throw new Refusal.RuleBroken("danger-area-stopped-already", stoppage.area());
        }
        stoppage = Stoppage.of(area, mark);
    }

    /** Work goes on, only after the check and not by whoever put it right. */
    void resume(Mark mark) {
        require(DangerAction.RESUME);
        if (!stopped()) {
            throw new Refusal.RuleBroken("danger-area-not-stopped");
        }
        if (rectification != null && mark.by().is(rectification.by())) {
            throw new Refusal.RuleBroken("danger-resumed-by-fixer");
        }
        stoppage = stoppage.endedBy(mark);
    }

    /** Names who sees to it that it is put right (督办人). */
    void supervise(UUID workerId) {
        require(DangerAction.SUPERVISE);
        if (assurances != null && workerId.equals(assurances.responsibleId())) {
            throw new Refusal.RuleBroken("danger-supervisor-is-responsible").at("/supervisorId");
        }
        supervisorId = workerId;
    }

    /** Settles the five assurances. Of a major danger the area must be stopped and a supervisor named before. */
    void assign(Assurances settled, Mark mark, LocalDate today, DangerRules rules) {
        require(DangerAction.ASSIGN);
        if (classification.major() && !stopped()) {
            throw new Refusal.RuleBroken("danger-major-not-stopped");
        }
        if (classification.major() && supervisorId == null) {
            throw new Refusal.RuleBroken("danger-major-not-supervised");
        }
        if (settled.responsibleId().equals(supervisorId)) {
            throw new Refusal.RuleBroken("danger-supervisor-is-responsible").at("/responsibleId");
        }
        assurances = settled.checked(classification.handling(), today);
        assignment = mark;
        status = DangerStatus.RECTIFYING;
        becomeDue(rules);
    }

    /** Asks for a later deadline, before the present one has passed. */
    void askExtension(ExtensionRequest request, Mark mark, LocalDate today, DangerRules rules) {
        require(DangerAction.ASK_EXTENSION);
        if (extensionAsked) {
            throw new Refusal.RuleBroken("danger-extension-undecided");
        }
        if (extensions.stream().filter(DangerExtension::granted).count() >= rules.mostExtensions()) {
            throw new Refusal.RuleBroken("danger-extensions-used-up", rules.mostExtensions());
        }
        assurances.checkExtension(request.deadline(), today);
        extensions.add(new DangerExtension(this, assurances.deadline(), request, mark));
        extensionAsked = true;
    }

    /** Decides on the extension asked for, by someone other than who asked. */
    void decideExtension(boolean approved, Step step, DangerRules rules) {
        require(DangerAction.DECIDE_EXTENSION);
        if (!extensionAsked) {
            throw new Refusal.RuleBroken("danger-extension-not-asked");
        }
        DangerExtension extension = extensions.getLast();
        if (step.by().is(extension.asked().by())) {
            throw new Refusal.RuleBroken("danger-extension-decided-by-asker");
        }
        extension.decide(approved, step);
        extensionAsked = false;
        if (approved) {
            assurances = assurances.until(extension.newDeadline());
            becomeDue(rules);
        }
    }

    /** It is put right, and waits for the check. An extension still asked for is no longer needed. */
    void rectify(Step step, DangerRules rules) {
        require(DangerAction.RECTIFY);
        extensionAsked = false;
        rectification = step;
        status = DangerStatus.AWAITING_CHECK;
        becomeDue(rules);
    }

    /** 验收, by someone other than who put it right; what does not pass is to be put right again. */
    void check(boolean passed, Step step, DangerRules rules) {
        require(DangerAction.CHECK);
        if (step.by().is(rectification.by())) {
            throw new Refusal.RuleBroken("danger-checker-is-fixer");
        }
        checks.add(new DangerCheck(this, passed, step));
        status = passed ? DangerStatus.CLOSED : DangerStatus.RECTIFYING;
        closedAt = passed ? step.at() : null;
        becomeDue(rules);
    }

    /**
     * Ends a report that is not to be followed, by someone other than who put it on record.
     *
     * @param other the danger that it doubles; null unless that is the ground
     */
    void dismiss(DismissalGround ground, Danger other, Step step) {
        require(DangerAction.DISMISS);
        if (step.by().is(finding.recordedBy())) {
            throw new Refusal.RuleBroken("danger-dismissed-by-recorder");
        }
        if (other != null && (other.id.equals(id) || other.status == DangerStatus.DISMISSED)) {
            throw new Refusal.RuleBroken("danger-double-unknown").at("/doubleOf");
        }
        dismissal = new Dismissal(ground, other == null ? null : other.id, step);
        status = DangerStatus.DISMISSED;
        dueOn = null;
        nextEscalationOn = null;
    }

    /** Notes each level that was reached and is not noted yet; false when there is none. */
    boolean escalate(LocalDate today, Instant at, DangerRules rules) {
        if (dueOn == null) {
            return false;
        }
        List<DangerEscalation> reached = rules.reached(dueOn, today).stream()
                .filter(rung -> !noticed(rung))
                .map(rung -> new DangerEscalation(this, dueOn, rung, at))
                .toList();
        escalations.addAll(reached);
        nextEscalationOn = rules.nextEscalation(dueOn, this::noticed);
        return !reached.isEmpty();
    }

    private void becomeDue(DangerRules rules) {
        dueOn = finding.history()
                ? null
                : switch (status) {
                    case OPEN -> finding.businessDate().plusDays(rules.assignWithinDays());
                    case RECTIFYING -> assurances.deadline();
                    case AWAITING_CHECK, CLOSED, DISMISSED -> null;
                };
        nextEscalationOn = dueOn == null ? null : rules.nextEscalation(dueOn, this::noticed);
    }

    private boolean noticed(DangerRules.Rung rung) {
        return escalations.stream().anyMatch(each -> each.is(dueOn, rung.to()));
    }

    private boolean stopped() {
        return stoppage != null && stoppage.resumed() == null;
    }

    private void require(DangerAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID mineId() {
        return mineId;
    }

    DangerStatus status() {
        return status;
    }

    Finding finding() {
        return finding;
    }

    Kind kind() {
        return kind;
    }

    Classification classification() {
        return classification;
    }

    /** Null for one that repeats none. */
    UUID repeatOf() {
        return repeatOf;
    }

    /** Null for one that no area was stopped for. */
    Stoppage stoppage() {
        return stoppage;
    }

    UUID supervisorId() {
        return supervisorId;
    }

    /** Null before the assignment. */
    Assurances assurances() {
        return assurances;
    }

    Mark assignment() {
        return assignment;
    }

    Step rectification() {
        return rectification;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Null unless dismissed. */
    Dismissal dismissal() {
        return dismissal;
    }

    /** The day by which the next step is due; null when none is. */
    LocalDate dueOn() {
        return dueOn;
    }

    /** The day of the next level not noted yet; null when there is none. */
    LocalDate nextEscalationOn() {
        return nextEscalationOn;
    }

    boolean extensionAsked() {
        return extensionAsked;
    }

    List<DangerCheck> checks() {
        return List.copyOf(checks);
    }

    List<DangerExtension> extensions() {
        return List.copyOf(extensions);
    }

    List<DangerEscalation> escalations() {
        return List.copyOf(escalations);
    }
}
