package io.lamproom.conduct.incident;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** Whom an incident happened to, and the days they could not work since (损失工作日). */
@Entity
class IncidentPerson {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Incident incident;

    @Column(updatable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Injury injury;

    @Column(nullable = false)
    private int daysLost;

    protected IncidentPerson() {}

    IncidentPerson(Incident incident, UUID workerId) {
        this.id = Ids.next();
        this.incident = incident;
        this.workerId = workerId;
    }

    void hurt(Injury how, int days) {
        injury = how;
        daysLost = days;
    }

    /** Null once it is erased. */
    UUID workerId() {
        return workerId;
    }

    Injury injury() {
        return injury;
    }

    int daysLost() {
        return daysLost;
    }
}
