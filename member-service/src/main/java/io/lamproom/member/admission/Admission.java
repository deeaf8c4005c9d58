package io.lamproom.member.admission;

import io.lamproom.member.membership.PartyMember;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The way of an applicant into the Party (发展党员), from the application to the archive. */
@Entity
public class Admission implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID mineId;

    private UUID branchId;

    private UUID personId;

    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private AdmissionStatus status;

    @Enumerated(EnumType.STRING)
    private AdmissionStage stage;

    private LocalDate openedOn;

    private LocalDate endedOn;

    private LocalDate resumedOn;

    private LocalDate nextDueOn;

    @Enumerated(EnumType.STRING)
    private StepKind termStep;

    private LocalDate termFrom;

    private LocalDate observedFrom;

    private LocalDate probationFrom;

    private LocalDate probationUntil;

    private boolean extended;

    @OneToMany(mappedBy = "admission", cascade = CascadeType.PERSIST)
    @OrderBy("occurredOn, id")
    private List<AdmissionStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "admission", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom, id")
    private List<Attendant> attendants = new ArrayList<>();

    @OneToMany(mappedBy = "admission", cascade = CascadeType.PERSIST)
    @OrderBy("occurredOn, id")
    private List<Observation> observations = new ArrayList<>();

    @OneToMany(mappedBy = "admission", cascade = CascadeType.PERSIST)
    @OrderBy("occurredOn, id")
    private List<Ruling> rulings = new ArrayList<>();

    protected Admission() {}

    Admission(UUID mineId, UUID branchId, UUID personId, UUID workerId, LocalDate openedOn) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.personId = personId;
        this.workerId = workerId;
        this.status = AdmissionStatus.OPEN;
        this.stage = AdmissionStage.APPLICATION;
        this.openedOn = openedOn;
    }

    /** Takes an admission over that others led up to the probation. */
    static Admission resumed(PartyMember member, LocalDate on, LocalDate probationUntil) {
        Admission admission = new Admission(
                member.mineId(), member.branchId(), member.personId(), member.workerId(), member.joinedOn());
        admission.stage = AdmissionStage.PROBATION;
        admission.resumedOn = on;
        admission.beginProbation(member.joinedOn(), probationUntil);
        return admission;
    }

    /** @throws Refusal.StateConflict when it has ended */
    void mustBeOpen() {
        if (status != AdmissionStatus.OPEN) {
            throw new Refusal.StateConflict("admission-ended", status, endedOn).with("state", status);
        }
    }

    void take(AdmissionStep step) {
        steps.add(step.of(this));
        stage = step.kind().stage().compareTo(stage) > 0 ? step.kind().stage() : stage;
        if (step.kind() == StepKind.HIGHER_APPROVAL) {
            stage = AdmissionStage.PROBATION;
        }
        if (step.kind() == StepKind.ARCHIVED) {
            end(AdmissionStatus.COMPLETED, step.occurredOn());
        }
    }

    /** Those who stand by the applicant from a day on, in the place of those before. */
    void appoint(Attendant.Kind kind, Collection<UUID> workers, LocalDate from) {
        attendants.stream()
                .filter(each -> each.kind() == kind && each.validity().isOpen())
                .forEach(each -> each.endBefore(from));
        workers.stream().sorted().forEach(worker -> attendants.add(new Attendant(this, kind, worker, from)));
    }

    void beginProbation(LocalDate from, LocalDate until) {
        this.probationFrom = from;
        this.probationUntil = until;
    }

    void extend(Ruling ruling) {
        rulings.add(ruling.of(this));
        extended = true;
        probationUntil = probationUntil.plusMonths(ruling.months());
    }

    void end(Ruling ruling, AdmissionStatus how) {
        rulings.add(ruling.of(this));
        end(how, ruling.occurredOn());
    }

    private void end(AdmissionStatus how, LocalDate day) {
        this.status = how;
        this.endedOn = day;
        plan(null);
    }

    void moveTo(UUID branchId) {
        this.branchId = branchId;
    }

    void leave(LocalDate day) {
        end(AdmissionStatus.TRANSFERRED_OUT, day);
    }

    void observe(Observation observation) {
        observations.add(observation);
    }

    /** Keeps from when the next terms run, and the first that is to be kept by the rules of today; null of an ended one. */
    void plan(Timetable timetable) {
        boolean open = timetable != null && status == AdmissionStatus.OPEN;
        this.termStep = open ? timetable.waitedFor().orElse(null) : null;
        this.termFrom = termStep == null ? null : timetable.termFrom(termStep).orElseThrow();
        this.observedFrom = open ? timetable.observedFrom().orElse(null) : null;
        this.nextDueOn = open ? timetable.nextDue().orElse(null) : null;
    }

    /** Where it stands, judged by these rules. */
    Timetable timetable(LocalDate birthDate, AdmissionRules rules) {
        Map<StepKind, LocalDate> done = new EnumMap<>(StepKind.class);
        if (resumedOn != null) {
            EnumSet.range(StepKind.APPLIED, StepKind.HIGHER_FILING).forEach(step -> done.put(step, probationFrom));
        }
        steps.forEach(
                step -> done.merge(step.kind(), step.occurredOn(), (one, other) -> one.isAfter(other) ? one : other));
        LocalDate observed = observations.stream()
                .map(Observation::occurredOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Timetable(birthDate, done, observed, probationUntil, rules);
    }

    /** Whether a step or a ruling rests on this resolution of the general meeting. */
    boolean restsOn(UUID resolutionId) {
        return Stream.concat(
                        steps.stream().map(AdmissionStep::resolutionId),
                        rulings.stream().map(Ruling::resolutionId))
                .anyMatch(resolutionId::equals);
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.BRANCH, branchId);
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

    public UUID branchId() {
        return branchId;
    }

    UUID personId() {
        return personId;
    }

    public UUID workerId() {
        return workerId;
    }

    public AdmissionStatus status() {
        return status;
    }

    public AdmissionStage stage() {
        return stage;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The day on which it was taken over with the probation under way; null where it began here. */
    LocalDate resumedOn() {
        return resumedOn;
    }

    /** The first term that is to be kept, by the rules of the day of the last change; null when there is none. */
    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    /** The day of the general meeting; null before the approval. */
    public LocalDate probationFrom() {
        return probationFrom;
    }

    /** The first day after the probation. */
    public LocalDate probationUntil() {
        return probationUntil;
    }

    public boolean extended() {
        return extended;
    }

    public List<AdmissionStep> steps() {
        return List.copyOf(steps);
    }

    List<Attendant> attendants() {
        return List.copyOf(attendants);
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }
}
