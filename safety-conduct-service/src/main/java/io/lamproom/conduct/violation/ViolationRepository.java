package io.lamproom.conduct.violation;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.ReadOnlyMode;

/** Violations within a reach. */
@ApplicationScoped
class ViolationRepository implements PanacheRepositoryBase<Violation, UUID> {

    /** A business date is at most this far from the mine's calendar date of the instant. */
    private static final int DAYS_APART = 1;

    private final Lists lists;
    private final ViolationSummaries summaries;
    private final BusinessClock clock;

    ViolationRepository(Lists lists, ViolationSummaries summaries, BusinessClock clock) {
        this.lists = lists;
        this.summaries = summaries;
        this.clock = clock;
    }

    void add(Violation violation) {
        persist(violation);
    }

    /** Looks after these no longer in this transaction. */
    void forget(Collection<Violation> written) {
        written.forEach(getEntityManager()::detach);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<Violation> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Violation> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(violation -> violation.within(reach));
    }

    /** The same to be shown and not changed: nothing is kept to tell a change by. */
    Optional<Violation> read(Reach reach, UUID id) {
        return Optional.ofNullable(getEntityManager().find(Violation.class, id, ReadOnlyMode.READ_ONLY))
                .filter(violation -> violation.within(reach));
    }

    /** Reads it again as it is, and nobody changes it before the caller's transaction ends. */
    void hold(Violation violation) {
        getEntityManager().refresh(violation, LockModeType.PESSIMISTIC_READ);
    }

    /** Read as it is and held, for a record of it that is in reach itself; so it knows no reach. */
    Optional<Violation> held(UUID id) {
        Optional<Violation> violation = findByIdOptional(id);
        violation.ifPresent(this::hold);
        return violation;
    }

    /** One in reach or put on record by this subject; nobody changes it before the caller's transaction ends. */
    Optional<Violation> findHeld(Reach reach, String recordedBy, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(violation -> violation.within(reach)
                        || violation.recording().recordedBy().subject().equals(recordedBy));
    }

    /**
     * The newest first.
     *
     * @param forParty whether the caller may see who is a Party member
     */
    Page<ViolationSummary> list(Reach reach, ViolationFilter filter, PageRequest page, boolean forParty) {
        KeysetQuery query = KeysetQuery.from("violation").sortedBy("occurred_at", "timestamptz", true);
        if (filter.workerId() != null) {
            query.withinCheckedReach("worker_id = ?", filter.workerId());
        } else {
            query.reach(Node.MINE, "mine_id")
                    .reach(Node.BRANCH, "covering_branch_id")
                    .reach(Node.BRANCH, "relation_branch_id")
                    .reach(Node.SECTION, "section_id")
                    .reach(Node.TEAM, "team_id")
                    .reach(Node.WORKER, "worker_id");
        }
        query.where("status = ?", filter.status())
                .where("grade = ?", filter.grade())
                .where("covering_branch_id = ?", filter.branch())
                .where("section_id = ?", filter.section())
                .where("event_id = ?", filter.eventId())
                .where("business_date >= ?", filter.from())
                .where("business_date <= ?", filter.to())
                // the same window in the sort key, so that the index bounds the scan
                .where("occurred_at >= ?", startOf(filter.from(), -DAYS_APART))
                .where("occurred_at < ?", startOf(filter.to(), DAYS_APART + 1));
        if (filter.status() != null && filter.status() != ViolationStatus.CLOSED) {
            // as the partial indexes say it, without which a section's few open cases lie among all of ten years
            query.where("status <> 'CLOSED'");
        }
        return lists.page(query, reach, page, ids -> summaries.of(ids, forParty), ViolationSummary::id);
    }

    private Object startOf(LocalDate date, int daysLater) {
        return date == null
                ? null
                : date.plusDays(daysLater).atStartOfDay(clock.zone()).toOffsetDateTime();
    }
}
