package io.lamproom.conduct.incident;

import java.util.Set;

/** What may be done to an incident; each is a sub-resource of it. */
enum IncidentAction {
    RECORD_PERSON("persons", IncidentStatus.REPORTED, IncidentStatus.INVESTIGATED),
    INVESTIGATE("investigation", IncidentStatus.REPORTED),
    CLOSE("closure", IncidentStatus.INVESTIGATED);

    private final String resource;
    private final Set<IncidentStatus> from;

    IncidentAction(String resource, IncidentStatus... from) {
        this.resource = resource;
        this.from = Set.of(from);
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    Set<IncidentStatus> from() {
        return from;
    }
}
