package io.lamproom.conduct.incident;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** An accident or a near miss (事故、未遂): reported, investigated, and closed by another than who investigated it. */
@Entity
public class Incident implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IncidentStatus status;

    @Embedded
    private Happening happening;

    @Embedded
    private Attributed attributed;

    @Embedded
    private Reporter reporter;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "investigated_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "investigated_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "investigated_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "findings"))
    private Step investigation;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "closed_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "closing_note"))
    private Step closing;

    // the version is raised by whoever records a person: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<IncidentPerson> persons = new ArrayList<>();

    protected Incident() {}

    Incident(UUID mineId, IncidentKind kind, Happening happening, Attributed attributed, Reporter reporter) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.kind = kind;
        this.status = IncidentStatus.REPORTED;
        this.happening = happening;
        this.attributed = attributed;
        this.reporter = reporter;
    }

    /** Says whom it happened to, and how; said again it corrects what was known. */
    void record(UUID workerId, Injury injury, int daysLost) {
        require(IncidentAction.RECORD_PERSON);
        if (injury == Injury.NONE && daysLost > 0) {
            throw new Refusal.RuleBroken("incident-days-without-injury").at("/daysLost");
        }
        IncidentPerson person = persons.stream()
                .filter(known -> workerId.equals(known.workerId()))
                .findFirst()
                .orElseGet(() -> {
                    IncidentPerson found = new IncidentPerson(this, workerId);
                    persons.add(found);
                    return found;
                });
        person.hurt(injury, daysLost);
        if (status == IncidentStatus.INVESTIGATED) {
            checkKind(kind);
        }
    }

    /** What the investigation found; it fixes the kind, which is that of the worst injury. */
    void investigate(IncidentKind found, Step step) {
        require(IncidentAction.INVESTIGATE);
        checkKind(found);
        kind = found;
        investigation = step;
        status = IncidentStatus.INVESTIGATED;
    }

    private void checkKind(IncidentKind named) {
        IncidentKind worst = persons.stream()
                .map(IncidentPerson::injury)
                .min(Comparator.naturalOrder())
                .map(Injury::kind)
                .orElse(null);
        boolean harmless = named == IncidentKind.NON_INJURY || named == IncidentKind.NEAR_MISS;
        if (worst == null ? !harmless : worst != named) {
            throw new Refusal.RuleBroken("incident-kind-is-of-the-worst-injury", named)
                    .at("/kind")
                    .with("worstInjury", worst == null ? Injury.NONE : worst);
        }
    }

    /** Ends the case (结案), by someone other than who investigated it. */
    void close(Step step) {
        require(IncidentAction.CLOSE);
        if (step.by().is(investigation.by())) {
            throw new Refusal.RuleBroken("incident-closed-by-investigator");
        }
        closing = step;
        status = IncidentStatus.CLOSED;
    }

    private void require(IncidentAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
    }

    int count(Injury injury) {
        return (int)
                persons.stream().filter(person -> person.injury() == injury).count();
    }

    int daysLost() {
        return persons.stream().mapToInt(IncidentPerson::daysLost).sum();
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

    IncidentKind kind() {
        return kind;
    }

    IncidentStatus status() {
        return status;
    }

    Happening happening() {
        return happening;
    }

    Attributed attributed() {
        return attributed;
    }

    Reporter reporter() {
        return reporter;
    }

    /** Null before the investigation. */
    Step investigation() {
        return investigation;
    }

    /** Null before it is closed. */
    Step closing() {
        return closing;
    }

    List<IncidentPerson> persons() {
        return List.copyOf(persons);
    }
}
