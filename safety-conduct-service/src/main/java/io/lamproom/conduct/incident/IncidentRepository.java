package io.lamproom.conduct.incident;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents within a reach: of the mine, the covering branch, the unit, and one's own reports. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    /** A business date is at most this far from the calendar date of the instant. */
    private static final int DAYS_APART = 2;

    private final Lists lists;

    IncidentRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Incident incident) {
        persist(incident);
    }

    /** Gives the incident its next version at once, since only a part of it is about to change. */
    void raise(Incident incident) {
        getEntityManager().lock(incident, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<Incident> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Incident> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(incident -> within(reach, incident));
    }

    /** For who reported it, whatever they reach. */
    Optional<Incident> recordedBy(String subject, UUID id) {
        return findByIdOptional(id)
                .filter(incident -> incident.reporter().by().subject().equals(subject));
    }

    /** One in reach or reported by this subject; nobody changes it before the caller's transaction ends. */
    Optional<Incident> findHeld(Reach reach, String reportedBy, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(incident -> within(reach, incident)
                        || incident.reporter().by().subject().equals(reportedBy));
    }

    /** The newest first. */
    Page<Incident> list(
            Reach reach,
            IncidentKind kind,
            IncidentStatus status,
            UUID section,
            LocalDate from,
            LocalDate to,
            PageRequest page) {
        KeysetQuery query = KeysetQuery.from("incident")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "covering_branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "reporter_id")
                .sortedBy("occurred_at", "timestamptz", true)
                .where("kind = ?", kind)
                .where("status = ?", status)
                .where("section_id = ?", section)
                .where("business_date >= ?", from)
                .where("business_date <= ?", to)
                // the same window in the sort key, so that the index bounds the scan
                .where("occurred_at >= ?", startOf(from, -DAYS_APART))
                .where("occurred_at < ?", startOf(to, DAYS_APART + 1));
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Incident::id);
    }

    private static boolean within(Reach reach, Incident incident) {
        Attributed attributed = incident.attributed();
        return reach.covers(Node.MINE, incident.mineId())
                || reach.covers(Node.BRANCH, attributed.coveringBranchId())
                || reach.covers(Node.SECTION, attributed.sectionId())
                || reach.covers(Node.TEAM, attributed.teamId())
                || reach.covers(Node.WORKER, incident.reporter().workerId());
    }

    private static Object startOf(LocalDate date, int daysLater) {
        return date == null ? null : date.plusDays(daysLater).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
