package io.lamproom.conduct.incident;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Incidents that happened to the person, and those that the person reported. */
@ApplicationScoped
class IncidentsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("incidents", "incident_person")
                        .about("worker", "worker_id")
                        .tellsOf("incident_id", "incident", "kind", "business_date", "shift", "status")
                        .tells("injury", "days_lost")
                        .by("incident_id"),
                Holding.of("incidentsReported", "incident")
                        .about("worker", "reporter_id")
                        .tells("kind", "status", "occurred_at", "business_date", "shift", "place_detail", "underground")
                        .tellsOf("place_id", "place", "name")
                        .tells("description", "history", "late", "recorded_at")
                        .protects(Protection.OTHER_PERSON, "investigated_by", "investigated_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "closed_by", "closed_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "findings", "closing_note")
                        .withholds("the person themselves", "recorded_by", "recorded_by_staff_no", "recorded_by_client")
                        .withholds(
                                "about the incident, not about who reported it",
                                "section_id",
                                "team_id",
                                "covering_branch_id",
                                "investigated_at",
                                "closed_at")
                        .by("occurred_at"));
    }
}
