package io.lamproom.member.people;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which a worker is employed and does not work (停工). */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "worker_id", nullable = false)
    private Worker worker;

    private String basis;

    @Embedded
    private Validity validity;

    protected Suspension() {}

    Suspension(Worker worker, LocalDate from, String basis) {
        this.id = Ids.next();
        this.worker = worker;
        this.basis = basis;
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    void forget() {
        this.basis = null;
    }

    public UUID id() {
        return id;
    }

    /** The paper that the suspension rests on, by its number; never why. */
    public String basis() {
        return basis;
    }

    public Validity validity() {
        return validity;
    }
}
