package io.lamproom.member.branch;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The days on which a branch covers a unit (党支部覆盖单位): its talks and rates are the branch's. */
@Entity
@Table(name = "covering")
public class Covering {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "branch_id", nullable = false)
    private Branch branch;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Embedded
    private Validity validity;

    protected Covering() {}

    Covering(Branch branch, UUID unitId, Validity days) {
        this.id = Ids.next();
        this.branch = branch;
        this.unitId = unitId;
        this.validity = days;
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public Validity validity() {
        return validity;
    }
}
