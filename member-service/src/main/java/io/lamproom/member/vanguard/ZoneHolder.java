package io.lamproom.member.vanguard;

import io.lamproom.member.subject.Subject;
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

/** The days on which a member answers for a zone. */
@Entity
@Table(name = "zone_holder")
public class ZoneHolder {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "zone_id", nullable = false)
    private Zone zone;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Embedded
    private Validity validity;

    protected ZoneHolder() {}

    ZoneHolder(Zone zone, Subject member, LocalDate from) {
        this.id = Ids.next();
        this.zone = zone;
        this.workerId = member.workerId();
        this.personId = member.personId();
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    UUID id() {
        return id;
    }

    public UUID workerId() {
        return workerId;
    }

    UUID personId() {
        return personId;
    }

    public Validity validity() {
        return validity;
    }
}
