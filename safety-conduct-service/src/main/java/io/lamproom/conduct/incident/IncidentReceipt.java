package io.lamproom.conduct.incident;

import java.time.LocalDate;
import java.util.UUID;

/** What who reports an incident is told. */
record IncidentReceipt(
        UUID id,
        IncidentKind kind,
        IncidentStatus status,
        LocalDate businessDate,
        String shift,
        boolean late,
        long version) {

    static IncidentReceipt of(Incident incident) {
        return new IncidentReceipt(
                incident.id(),
                incident.kind(),
                incident.status(),
                incident.happening().businessDate(),
                incident.happening().shift(),
                incident.happening().late(),
                incident.version());
    }
}
