package io.lamproom.member.contractor;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The contract (承包合同) by which a company works in the mine as one of its contractors' units (外委队伍). */
@Entity
@Table(name = "contractor_contract")
class Contract implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(nullable = false)
    private String company;

    @Column(name = "credit_code", nullable = false)
    private String creditCode;

    @Column(name = "contract_no", nullable = false)
    private String contractNo;

    @Embedded
    private Validity validity;

    protected Contract() {}

    Contract(Unit contractor, String company, String creditCode, String contractNo, Validity validity) {
        this.id = Ids.next();
        this.mineId = contractor.mineId();
        this.unitId = contractor.id();
        this.company = company;
        this.creditCode = creditCode;
        this.contractNo = contractNo;
        this.validity = validity;
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
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

    UUID unitId() {
        return unitId;
    }

    String company() {
        return company;
    }

    String creditCode() {
        return creditCode;
    }

    String contractNo() {
        return contractNo;
    }

    Validity validity() {
        return validity;
    }
}
