package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;

/**
 * A person in the employment of a mine or of its contractor (职工): what every other service knows as the worker. The
 * staff number is a text, unique in the mine and never given to another; who is hired again is a new worker of the same
 * person.
 */
@Entity
@Table(name = "worker")
public class Worker implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Column(name = "staff_no", nullable = false)
    private String staffNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_form", nullable = false)
    private EmploymentForm employmentForm;

    private String employer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkerStatus status;

    @Column(name = "hired_on", nullable = false)
    private LocalDate hiredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "skill_level")
    private SkillLevel skillLevel;

    private String remark;

    @Column(name = "double_of")
    private UUID doubleOf;

    @Column(nullable = false)
    private boolean erased;

    private UUID continues;

    @OneToMany(mappedBy = "worker", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom")
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "worker", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom")
    private List<Suspension> suspensions = new ArrayList<>();

    // the version is raised by whoever changes a position: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "worker_id", insertable = false, updatable = false)
    @OrderBy("validity.validFrom, id")
    private List<Position> positions = new ArrayList<>();

    protected Worker() {}

    Worker(Person person, String staffNo, EmploymentForm form, String employer, LocalDate hiredOn) {
        this.id = Ids.next();
        this.mineId = person.mineId();
        this.person = person;
        this.staffNo = staffNo;
        this.employmentForm = form;
        this.employer = employer;
        this.status = WorkerStatus.ACTIVE;
        this.hiredOn = hiredOn;
    }

    void employ(EmploymentForm form, String employer) {
        this.employmentForm = form;
        this.employer = employer;
    }

    void describe(SkillLevel skillLevel, String remark) {
        this.skillLevel = skillLevel;
        this.remark = remark;
    }

    /**
     * Ends what holds on a day, so that another assignment can begin on it.
     *
     * @return the days that are free for it: until the next assignment already recorded
     */
    Validity vacate(LocalDate from) {
        Optional<Assignment> current = primaryOn(from);
        LocalDate to = current.map(a -> a.validity().validTo()).orElseGet(() -> nextAssignmentAfter(from));
        current.ifPresent(a -> a.endBefore(from));
        return new Validity(from, to);
    }

    /** The worker belongs to {@code unit} on these days, which must be free. */
    Assignment assign(Unit unit, Work work, Validity days) {
        return assign(AssignmentKind.PRIMARY, unit, work, days);
    }

    Assignment assign(AssignmentKind kind, Unit unit, Work work, Validity days) {
        Assignment assignment = new Assignment(this, kind, unit, work, days);
        assignments.add(assignment);
        assignments.sort(Comparator.comparing(a -> a.validity().validFrom()));
        return assignment;
    }

    /** Whether some assignment, suspension or position begins on a day or after it. */
    boolean hasPlansFrom(LocalDate day) {
        return Stream.of(
                        assignments.stream().map(Assignment::validity),
                        suspensions.stream().map(Suspension::validity),
                        positions.stream().map(Position::validity))
                .flatMap(Function.identity())
                .anyMatch(validity -> !validity.validFrom().isBefore(day));
    }

    /** @throws Refusal.StateConflict when the employment has ended */
    public void mustBeEmployed() {
        if (status.isEnd()) {
            throw new Refusal.StateConflict("worker-has-left", leftOn);
        }
    }

    /** The worker does not work from a day on, and stays employed. */
    Suspension suspend(LocalDate from, String basis) {
        Suspension suspension = new Suspension(this, from, basis);
        suspensions.add(suspension);
        this.status = WorkerStatus.SUSPENDED;
        return suspension;
    }

    /** The worker works again from a day on. */
    void comeBack(LocalDate day) {
        openSuspension().orElseThrow().endBefore(day);
        this.status = WorkerStatus.ACTIVE;
    }

    Optional<Suspension> openSuspension() {
        return suspensions.stream().filter(s -> s.validity().isOpen()).findFirst();
    }

    /** Ends the employment: no assignment, suspension or position holds from {@code day} on. */
    void leave(WorkerStatus end, LocalDate day) {
        this.status = end;
        this.leftOn = day;
        openSuspension().ifPresent(s -> s.endBefore(day));
        assignments.stream().filter(a -> a.validity().reaches(day)).forEach(a -> a.endBefore(day));
        positions.stream().filter(p -> p.validity().reaches(day)).forEach(p -> p.endBefore(day));
    }

    /** What would lead back to an erased person goes; the days, the units and the branches stay. */
    void forget() {
        this.erased = true;
        this.employer = null;
        this.skillLevel = null;
        this.remark = null;
        suspensions.forEach(Suspension::forget);
        assignments.forEach(Assignment::forget);
    }

    /** Whether both are employments on some day. */
    public boolean overlaps(Worker other) {
        return (leftOn == null || other.hiredOn.isBefore(leftOn))
                && (other.leftOn == null || hiredOn.isBefore(other.leftOn));
    }

    /** This employment never was: the person's is the other one, on whose days it lies. */
    public void becomeDoubleOf(Worker real) {
        this.doubleOf = real.id();
    }

    /** The person came over from another mine of the group, where that employment ended. */
    public void continueFrom(Worker before) {
        this.continues = before.id();
    }

    /** The person was known twice, and this is the record that stays. */
    public void belongTo(Person kept) {
        this.person = kept;
    }

    /** Whether the same position is held on some day from the beginning of another on. */
    boolean holds(Position other) {
        return positions.stream()
                .anyMatch(held -> held.kind() == other.kind()
                        && held.nodeIds().equals(other.nodeIds())
                        && held.validity().reaches(other.validity().validFrom()));
    }

    /**
     * Ends the offices of branches that the worker holds on a day or later.
     *
     * @param branchId of this branch only; null for all
     */
    void leaveOffices(UUID branchId, LocalDate day) {
        positions.stream()
                .filter(held -> held.kind().isOfBranch()
                        && held.validity().reaches(day)
                        && (branchId == null || branchId.equals(held.branchId())))
                .forEach(held -> {
                    if (!held.validity().validFrom().isBefore(day)) {
                        throw new Refusal.StateConflict(
                                "office-later", held.validity().validFrom());
                    }
                    held.endBefore(day);
                });
    }

    void take(Position position) {
        positions.add(position);
    }

    private LocalDate nextAssignmentAfter(LocalDate day) {
        return assignments.stream()
                .filter(a -> a.kind() == AssignmentKind.PRIMARY)
                .map(a -> a.validity().validFrom())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The assignment that has command of the worker on a day: the loan, else the primary one. */
    public Optional<Assignment> assignmentOn(LocalDate day) {
        return inForce(AssignmentKind.LOAN, day).or(() -> primaryOn(day));
    }

    /** The primary assignment in force on a day, whoever has command. */
    public Optional<Assignment> primaryOn(LocalDate day) {
        return inForce(AssignmentKind.PRIMARY, day);
    }

    Optional<Assignment> assignment(UUID assignmentId) {
        return assignments.stream().filter(a -> a.id().equals(assignmentId)).findFirst();
    }

    private Optional<Assignment> inForce(AssignmentKind kind, LocalDate day) {
        return assignments.stream()
                .filter(a -> a.kind() == kind && a.validity().holdsOn(day))
                .findFirst();
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

    public Person person() {
        return person;
    }

    public String staffNo() {
        return staffNo;
    }

    /** The staff number while it leads to somebody: null of an erased person, of whom it is kept to be given to no other. */
    public String shownStaffNo() {
        return erased ? null : staffNo;
    }

    public EmploymentForm employmentForm() {
        return employmentForm;
    }

    /** The company that employs the worker when it is not the mine; or null. */
    public String employer() {
        return employer;
    }

    public WorkerStatus status() {
        return status;
    }

    /** What the status was on a day of the employment or after it. */
    public WorkerStatus statusOn(LocalDate day) {
        if (leftOn != null && !day.isBefore(leftOn)) {
            return status;
        }
        boolean suspended = suspensions.stream().anyMatch(s -> s.validity().holdsOn(day));
        return suspended ? WorkerStatus.SUSPENDED : WorkerStatus.ACTIVE;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    /** The first day on which the worker was employed no more; null while employed. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public SkillLevel skillLevel() {
        return skillLevel;
    }

    public String remark() {
        return remark;
    }

    /** The employment that this one was entered beside by mistake, or null. */
    public UUID doubleOf() {
        return doubleOf;
    }

    /** The employment in another mine of the group that this one goes on from, or null. */
    public UUID continues() {
        return continues;
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    public List<Position> positions() {
        return List.copyOf(positions);
    }
}
