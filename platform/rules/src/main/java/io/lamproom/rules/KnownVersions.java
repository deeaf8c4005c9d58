package io.lamproom.rules;

import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The versions that mines are judged by. One step may ask for five kinds of them, so which there are is read once in a
 * transaction; what a version says never changes (the database holds that), so it is read and understood once.
 */
@ApplicationScoped
class KnownVersions {

    private static final String OF_MINE = """
            select id, kind, valid_from, valid_to from rule_set
             where mine_id = ? or mine_id is null order by mine_id nulls last
            """;

    private record Version(UUID id, String kind, LocalDate from, LocalDate to) {
        boolean holds(String asked, LocalDate day) {
            return kind.equals(asked) && !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    private record VersionsOf(UUID mineId) {}

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final RuleSetKinds kinds;
    private final Map<UUID, Effective<?>> understood = new ConcurrentHashMap<>();

    KnownVersions(DataSource dataSource, TransactionSynchronizationRegistry transaction, RuleSetKinds kinds) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.kinds = kinds;
    }

    /** A mine's own version on a day, else the shipped one; what every rule is judged by, so it knows no reach. */
    @SuppressWarnings("unchecked")
    <R> Optional<Effective<R>> inForce(RuleSetKind<R> kind, UUID mineId, LocalDate day) {
        return versionsOf(mineId).stream()
                .filter(version -> version.holds(kind.code(), day))
                .findFirst()
                .map(version -> (Effective<R>) understood.computeIfAbsent(version.id(), id -> read(kind, id)));
    }

    @SuppressWarnings("unchecked")
    private List<Version> versionsOf(UUID mineId) {
        if (transaction.getTransactionKey() == null) {
            return readVersions(mineId);
        }
        VersionsOf key = new VersionsOf(mineId);
        List<Version> known = (List<Version>) transaction.getResource(key);
        if (known == null) {
            known = readVersions(mineId);
            transaction.putResource(key, known);
        }
        return known;
    }

    private List<Version> readVersions(UUID mineId) {
        return Sql.list(
                dataSource,
                OF_MINE,
                row -> new Version(
                        Sql.id(row, "id"),
                        row.getString("kind"),
                        Sql.date(row, "valid_from"),
                        Sql.date(row, "valid_to")),
                mineId);
    }

    private <R> Effective<R> read(RuleSetKind<R> kind, UUID id) {
        return Sql.first(
                        dataSource,
                        "select rules, valid_from, basis from rule_set where id = ?",
                        row -> new Effective<>(
                                id,
                                kinds.stored(kind, row.getString("rules")),
                                Sql.date(row, "valid_from"),
                                row.getString("basis")),
                        id)
                .orElseThrow();
    }
}
