package io.lamproom.conduct.danger;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dangers within a reach: of the mine, the covering branch, the unit that answers for it, its finder and its fixer. */
@ApplicationScoped
class DangerRepository implements PanacheRepositoryBase<Danger, UUID> {

    /** A business date is at most this far from the calendar date of the instant. */
    private static final int DAYS_APART = 2;

    private final Lists lists;

    DangerRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Danger danger) {
        persist(danger);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<Danger> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Danger> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(danger -> within(reach, danger));
    }

    /** For who put it on record, whatever they reach. */
    Optional<Danger> recordedBy(String subject, UUID id) {
        return findByIdOptional(id)
                .filter(danger -> danger.finding().recordedBy().subject().equals(subject));
    }

    /** One in reach or put on record by this subject; nobody changes it before the caller's transaction ends. */
    Optional<Danger> findHeld(Reach reach, String recordedBy, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(danger -> within(reach, danger)
                        || danger.finding().recordedBy().subject().equals(recordedBy));
    }

    /** One of the mine with the same place, time and description, whatever became of it. */
    Optional<UUID> same(UUID mineId, UUID placeId, Instant foundAt, String description) {
        return find(
                        "mineId = ?1 and finding.foundAt = ?2 and finding.placeId = ?3 and finding.description = ?4"
                                + " order by id",
                        mineId,
                        foundAt,
                        placeId,
                        description)
                .range(0, 0)
                .singleResultOptional()
                .map(Danger::id);
    }

    /** How many of these dangers a mine has that were found on a working day at one of these places. */
    long countFound(Reach mines, Collection<UUID> ids, Collection<UUID> places, LocalDate on) {
        return count(
                "id in ?1 and mineId in ?2 and finding.placeId in ?3 and finding.businessDate = ?4",
                ids,
                mines.of(Node.MINE),
                places,
                on);
    }

    /** The newest danger of a kind at a place from a day on, but for the dismissed ones; whoever found it. */
    Optional<Danger> newestLike(Reach mines, UUID placeId, Kind kind, LocalDate from, LocalDate to) {
        return find(
                        "mineId in ?1 and finding.placeId = ?2 and kind.discipline = ?3 and kind.factor = ?4"
                                + " and finding.businessDate between ?5 and ?6 and status <> ?7"
                                + " order by finding.businessDate desc, id desc",
                        mines.of(Node.MINE),
                        placeId,
                        kind.discipline(),
                        kind.factor(),
                        from,
                        to,
                        DangerStatus.DISMISSED)
                .range(0, 0)
                .singleResultOptional();
    }

    /** Dangers whose next level is reached, of every mine: for the job that notes it. Others wait for each of them. */
    List<Danger> toEscalate(LocalDate today, int most) {
        return find("nextEscalationOn <= ?1 order by nextEscalationOn, id", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** The newest first. */
    Page<Danger> list(Reach reach, DangerFilter filter, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("danger")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "covering_branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "finder_id")
                .reach(Node.WORKER, "responsible_id")
                .sortedBy("found_at", "timestamptz", true)
                .where("status = ?", filter.status())
                .where("grade = ?", filter.grade())
                .where("place_id = ?", filter.place())
                .where("section_id = ?", filter.section())
                .where("business_date >= ?", filter.from())
                .where("business_date <= ?", filter.to())
                // the same window in the sort key, so that the index bounds the scan
                .where("found_at >= ?", startOf(filter.from(), -DAYS_APART))
                .where("found_at < ?", startOf(filter.to(), DAYS_APART + 1))
                .where("due_on < ?", filter.overdueOn())
                .where("extension_asked = ?", filter.extensionAsked());
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Danger::id);
    }

    private static boolean within(Reach reach, Danger danger) {
        Owner owner = danger.classification().owner();
        return reach.covers(Node.MINE, danger.mineId())
                || reach.covers(Node.BRANCH, owner.coveringBranchId())
                || reach.covers(Node.SECTION, owner.sectionId())
                || reach.covers(Node.TEAM, owner.teamId())
                || reach.covers(Node.WORKER, danger.finding().finderId())
                || (danger.assurances() != null
                        && reach.covers(Node.WORKER, danger.assurances().responsibleId()));
    }

    private static Object startOf(LocalDate date, int daysLater) {
        return date == null ? null : date.plusDays(daysLater).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
