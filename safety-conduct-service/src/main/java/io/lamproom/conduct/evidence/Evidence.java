package io.lamproom.conduct.evidence;

import io.lamproom.conduct.picture.Picture;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A picture kept with a record (证据照片). While nothing rests on it, who added it may remove it, and its file goes;
 * afterwards it can only be withdrawn, and stays with the reason.
 */
@Entity
class Evidence implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RecordKind recordKind;

    @Column(nullable = false, updatable = false)
    private UUID recordId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Phase phase;

    @Embedded
    private KeptPicture picture;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "added_at", updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "added_by", updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "added_by_staff_no", updatable = false))
    private Mark added;

    @Column(updatable = false)
    private String addedByProgram;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "removed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "removed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "removed_by_staff_no"))
    private Mark removal;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "withdrawn_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "withdrawn_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "withdrawal_reason"))
    private Step withdrawal;

    protected Evidence() {}

    /** @param program the program that added it; null for a person */
    Evidence(
            UUID mineId,
            RecordKind recordKind,
            UUID recordId,
            Phase phase,
            UUID fileKey,
            Picture picture,
            Mark added,
            String program) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.recordKind = recordKind;
        this.recordId = recordId;
        this.phase = phase;
        this.picture = KeptPicture.of(fileKey, picture);
        this.added = added;
        this.addedByProgram = program;
    }

    /** By who added it, while nothing rests on it. */
    void remove(Evidenced record, Mark mark) {
        requireKept("removal");
        if (!record.loose().contains(phase)) {
            throw new Refusal.StateConflict("evidence-rested-on", record.state()).with("state", record.state());
        }
        if (!mark.by().is(added.by())) {
            throw new Refusal.RuleBroken("evidence-removed-by-another");
        }
        removal = mark;
    }

    /** Says why it no longer counts; it stays where it is. */
    void withdraw(Step step) {
        requireKept("withdrawal");
        withdrawal = step;
    }

    private void requireKept(String asked) {
        if (withdrawal != null) {
            throw new Refusal.StateConflict("evidence-withdrawn-already", asked);
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

    UUID mineId() {
        return mineId;
    }

    RecordKind recordKind() {
        return recordKind;
    }

    UUID recordId() {
        return recordId;
    }

    Phase phase() {
        return phase;
    }

    KeptPicture picture() {
        return picture;
    }

    Mark added() {
        return added;
    }

    /** Null for a person. */
    String addedByProgram() {
        return addedByProgram;
    }

    boolean addedBy(Actor who) {
        return who.is(added.by());
    }

    boolean removed() {
        return removal != null;
    }

    /** Null unless withdrawn. */
    Step withdrawal() {
        return withdrawal;
    }
}
