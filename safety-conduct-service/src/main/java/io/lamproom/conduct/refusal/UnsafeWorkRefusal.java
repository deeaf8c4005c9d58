package io.lamproom.conduct.refusal;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker's refusal of a rule-breaking instruction (拒绝违章指挥、强令冒险作业), which is their right. Whatever its outcome,
 * they are watched over for months, so that nobody makes them pay for it.
 */
@Entity
public class UnsafeWorkRefusal implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RefusalStatus status;

    @Embedded
    private Refused refused;

    @Column(nullable = false, updatable = false)
    private LocalDate watchedUntil;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "recorded_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "recorded_by_staff_no", updatable = false))
    private Mark recording;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "decided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "decision_note"))
    private Step outcome;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected UnsafeWorkRefusal() {}

    UnsafeWorkRefusal(UUID mineId, Refused refused, RefusalRules rules, Mark recording) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.status = RefusalStatus.REPORTED;
        this.refused = refused;
        this.watchedUntil = refused.businessDate().plusMonths(rules.watchMonths());
        this.recording = recording;
    }

    /** Whether the instruction broke a rule. The watch goes on either way: it was refused in good faith. */
    void decide(boolean upheld, Step step) {
        if (!status.allows(RefusalAction.DECIDE)) {
            throw Lawful.conflict(status, RefusalAction.DECIDE.resource(), status.transitions());
        }
        outcome = step;
        status = upheld ? RefusalStatus.UPHELD : RefusalStatus.NOT_UPHELD;
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

    RefusalStatus status() {
        return status;
    }

    Refused refused() {
        return refused;
    }

    /** The last day on which something that befalls the person is reviewed. */
    LocalDate watchedUntil() {
        return watchedUntil;
    }

    Mark recording() {
        return recording;
    }

    /** Null before it is decided. */
    Step outcome() {
        return outcome;
    }

    /** Its term has ended, and it says no more whose it was. */
    boolean erased() {
        return erased;
    }
}
