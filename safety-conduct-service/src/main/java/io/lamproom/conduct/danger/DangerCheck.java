package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A check whether a danger is put right (验收). */
@Entity
class DangerCheck {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Danger danger;

    @Column(nullable = false)
    private boolean passed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "checked_at", nullable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "checked_by", nullable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "checked_by_staff_no"))
    private Step step;

    protected DangerCheck() {}

    DangerCheck(Danger danger, boolean passed, Step step) {
        this.id = Ids.next();
        this.danger = danger;
        this.passed = passed;
        this.step = step;
    }

    boolean passed() {
        return passed;
    }

    Step step() {
        return step;
    }
}
