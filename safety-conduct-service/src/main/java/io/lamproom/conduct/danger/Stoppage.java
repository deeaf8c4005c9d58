package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Mark;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * The area that was stopped for a danger (停产区域), from when and by whom, and when it was let go on.
 *
 * @param resumed null while it is stopped
 */
@Embeddable
record Stoppage(
        @Column(name = "stopped_area") String area,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "stopped_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "stopped_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "stopped_by_staff_no"))
        Mark stopped,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "resumed_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "resumed_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "resumed_by_staff_no"))
        Mark resumed) {

    static Stoppage of(String area, Mark stopped) {
        return new Stoppage(area, stopped, null);
    }

    Stoppage endedBy(Mark mark) {
        return new Stoppage(area, stopped, mark);
    }
}
