package io.lamproom.conduct.rootcause;

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

/** Whether what was done helps (效果验证). */
@Entity
class EffectCheck {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_cause_id", nullable = false)
    private RootCause rootCause;

    @Column(nullable = false, updatable = false)
    private boolean effective;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "checked_at", nullable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "checked_by", nullable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "checked_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "note", nullable = false))
    private Step step;

    protected EffectCheck() {}

    EffectCheck(RootCause rootCause, boolean effective, Step step) {
        this.id = Ids.next();
        this.rootCause = rootCause;
        this.effective = effective;
        this.step = step;
    }

    boolean effective() {
        return effective;
    }

    Step step() {
        return step;
    }
}
