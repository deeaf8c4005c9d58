package io.lamproom.conduct.pattern;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A review of small matters that repeat (小题大做): opened by rules, acted on or dismissed by a named person. */
@Entity
public class PatternReview implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Embedded
    private Pattern pattern;

    @Embedded
    private Whose whose;

    @Column(nullable = false, updatable = false)
    private UUID rulesId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PatternStatus status;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "decided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "decision_note"))
    private Step decision;

    // as it was opened with; never changed
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "pattern_fact", joinColumns = @JoinColumn(name = "review_id"))
    private Set<Fact> facts = new HashSet<>();

    protected PatternReview() {}

    PatternReview(UUID mineId, FoundPattern found, UUID rulesId, Instant openedAt) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.pattern = found.pattern();
        this.whose = found.whose();
        this.rulesId = rulesId;
        this.status = PatternStatus.OPEN;
        this.openedAt = openedAt;
        found.factIds()
                .forEach(factId -> facts.add(new Fact(factId, found.pattern().kind())));
    }

    /** Says what is done about it, or why nothing is. */
    void decide(PatternAction action, Step step) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
        decision = step;
        status = action.to();
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

    Pattern pattern() {
        return pattern;
    }

    Whose whose() {
        return whose;
    }

    PatternStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Null while it is open. */
    Step decision() {
        return decision;
    }

    /** The violations or dangers it was opened for. */
    Set<UUID> factIds() {
        return Set.copyOf(facts.stream().map(Fact::factId).toList());
    }
}
