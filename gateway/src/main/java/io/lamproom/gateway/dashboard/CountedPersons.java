package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Persons as of a day, who cannot be summed: found by an index within the year that they signed for, or the twelve months
 * in which their points reached a threshold. They count where they belonged then; a mine has also who belonged to no
 * branch.
 */
@ApplicationScoped
class CountedPersons {

    private static final int MONTHS = 12;

    /** Who has signed for the year, and who of them was checked. */
    record Signers(long signed, long checked) {

        static final Signers NONE = new Signers(0, 0);
    }

    private final DataSource database;

    CountedPersons(DataSource database) {
        this.database = database;
    }

    /** A list whose person was erased is still one that somebody signed. */
    static String signers(String node) {
        return """
                select %1$s as node_id, count(distinct coalesce(worker_id, id)) as signed,
                    count(distinct coalesce(worker_id, id)) filter (where checked_on <= asked.day) as checked
                from (select ?::date as day) asked
                join projection.fact_safety_duty on %1$s = any (?::uuid[]) and duty_year = extract(year from asked.day)::int
                    and signed_on <= asked.day
                group by %1$s
                """.formatted(node);
    }

    static String atThreshold(String node) {
        return """
                select %1$s as node_id, count(distinct worker_id) as persons from projection.fact_points_proposal
                where %1$s = any (?::uuid[]) and raised_on > ? and raised_on <= ? and not without_ground
                group by %1$s
                """.formatted(node);
    }

    Map<UUID, Signers> signersOfBranches(Collection<UUID> branches, LocalDate asOf) {
        return readSigners("branch_id", branches, asOf);
    }

    Signers signersOfMine(UUID mineId, LocalDate asOf) {
        return readSigners("mine_id", List.of(mineId), asOf).getOrDefault(mineId, Signers.NONE);
    }

    /** Whose points reached a threshold within the twelve months. */
    Map<UUID, Long> atThresholdOfBranches(Collection<UUID> branches, LocalDate asOf) {
        return readAtThreshold("branch_id", branches, asOf);
    }

    long atThresholdOfMine(UUID mineId, LocalDate asOf) {
        return readAtThreshold("mine_id", List.of(mineId), asOf).getOrDefault(mineId, 0L);
    }

    private Map<UUID, Signers> readSigners(String node, Collection<UUID> nodes, LocalDate asOf) {
        Map<UUID, Signers> signers = new HashMap<>();
        Query.list(
                database,
                signers(node),
                row -> signers.put(
                        Query.id(row, "node_id"), new Signers(row.getLong("signed"), row.getLong("checked"))),
                asOf,
                nodes);
        return signers;
    }

    private Map<UUID, Long> readAtThreshold(String node, Collection<UUID> nodes, LocalDate asOf) {
        Map<UUID, Long> persons = new HashMap<>();
        Query.list(
                database,
                atThreshold(node),
                row -> persons.put(Query.id(row, "node_id"), row.getLong("persons")),
                nodes,
                asOf.minusMonths(MONTHS),
                asOf);
        return persons;
    }
}
