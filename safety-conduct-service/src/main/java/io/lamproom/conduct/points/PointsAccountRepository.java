package io.lamproom.conduct.points;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Accounts and their ledger. Who may see an account is asked of {@link AccountReach}, since people and units move; what a
 * violation does to an account knows no reach.
 */
@ApplicationScoped
class PointsAccountRepository implements PanacheRepositoryBase<PointsAccount, UUID> {

    private static final String OPEN = "insert into points_account (id, version, mine_id, kind)"
            + " values (:id, 0, :mine, :kind) on conflict (id) do nothing";

    private static final String HOLD = "select id from points_account where id = :id for update";

    private static final String CHARGED =
            "select count(*) from points_charge where account_id = :account and violation_id = :violation";

    private static final String SUM = """
            select coalesce(sum(points), 0) from points_entry
             where account_id = :account and day >= :from and day <= :to and recorded_at <= :known
            """;

    private static final String DUE = """
            select (select coalesce(sum(base * percent / 100), 0) from points_charge
                     where account_id = :account and day >= :from and day <= :to and status <> 'REVERSED')
                 - (select coalesce(sum(points), 0) from points_entry
                     where account_id = :account and day >= :from and day <= :to and violation_id is null
                       and recorded_at <= :known)
            """;

    private static final String MONTHS = """
            select cast(date_trunc('month', day) as date) as month, -sum(points) as gone from points_entry
             where account_id = :account and day >= :from
             group by month having sum(points) <> 0 order by month
            """;

    private static final String RESTORED = """
            select coalesce(sum(points), 0) from points_entry
             where account_id = :account and day >= :from and day <= :to and violation_id is null and ground = :ground
            """;

    private static final String RESTORED_BY = """
            select account_id from points_entry where reference = :source and reason = 'RESTORED' and ground = :ground
             order by account_id
            """;

    private static final String ERASED = """
            select not exists (select from points_charge where account_id = :account)
               and not exists (select from points_entry where account_id = :account)
            """;

    private final Lists lists;

    PointsAccountRepository(Lists lists) {
        this.lists = lists;
    }

    /** The account, made when it is the first time; nobody else writes to it before the transaction ends. */
    PointsAccount held(UUID id, UUID mineId, AccountKind kind) {
        if (!hold(id)) {
            getEntityManager()
                    .createNativeQuery(OPEN)
                    .setParameter("id", id)
                    .setParameter("mine", mineId)
                    .setParameter("kind", kind.name())
                    .executeUpdate();
            hold(id);
        }
        return raised(id);
    }

    /** The account that this violation was charged to; empty when it never was. */
    Optional<PointsAccount> heldOf(UUID id, UUID violationId) {
        Number charges = (Number) getEntityManager()
                .createNativeQuery(CHARGED)
                .setParameter("account", id)
                .setParameter("violation", violationId)
                .getSingleResult();
        return charges.intValue() == 0 ? Optional.empty() : Optional.of(held(id));
    }

    /** Waits for whoever writes to the account, and raises its version: a charge or an entry of it is about to change. */
    PointsAccount held(UUID id) {
        hold(id);
        return raised(id);
    }

    private boolean hold(UUID id) {
        return !getEntityManager()
                .createNativeQuery(HOLD)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private PointsAccount raised(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** An account begins with a charge: when none is left and nothing was given back, all of it has been erased. */
    boolean isErased(PointsAccount account) {
        return (Boolean) getEntityManager()
                .createNativeQuery(ERASED)
                .setParameter("account", account.id())
                .getSingleResult();
    }

    Optional<PointsAccount> find(UUID id) {
        return findByIdOptional(id);
    }

    void add(Charge charge) {
        getEntityManager().persist(charge);
    }

    /**
     * What a violation's step may change.
     *
     * @param from the first day on which an act of the same person matters to it
     */
    Charges charges(PointsAccount account, UUID violationId, LocalDate from) {
        return new Charges(
                account.kind(),
                switch (account.kind()) {
                    case WORKER -> chargesOf(account.id(), from);
                    case UNIT ->
                        getEntityManager()
                                .createQuery(
                                        "from Charge c where c.accountId = :account and c.violationId = :violation",
                                        Charge.class)
                                .setParameter("account", account.id())
                                .setParameter("violation", violationId)
                                .getResultList();
                });
    }

    /** Of a person: what they were charged for acts from a day on. */
    List<Charge> chargesOf(UUID workerId, LocalDate from) {
        return getEntityManager()
                .createQuery("from Charge c where c.accountId = :account and c.day >= :from", Charge.class)
                .setParameter("account", workerId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Points gone by the month of the act, from a day on, the oldest first; months without any are left out. */
    SequencedMap<YearMonth, Integer> byMonth(UUID accountId, LocalDate from) {
        SequencedMap<YearMonth, Integer> months = new LinkedHashMap<>();
        List<Object[]> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MONTHS, Object[].class)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .getResultList();
        rows.forEach(row -> months.put(YearMonth.from((LocalDate) row[0]), ((Number) row[1]).intValue()));
        return months;
    }

    void add(Entry entry) {
        getEntityManager().persist(entry);
    }

    /** Points gone on the days [from, to], as was known at an instant; never below zero. */
    int deducted(UUID accountId, LocalDate from, LocalDate to, Instant known) {
        getEntityManager().flush();
        Number sum = (Number) getEntityManager()
                .createNativeQuery(SUM)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("known", known)
                .getSingleResult();
        return Math.max(0, -sum.intValue());
    }

    /** Points that acts of the days [from, to] cost, also where they rest, less what was given back by an instant. */
    int due(UUID accountId, LocalDate from, LocalDate to, Instant known) {
        getEntityManager().flush();
        return ((Number) getEntityManager()
                        .createNativeQuery(DUE)
                        .setParameter("account", accountId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("known", known)
                        .getSingleResult())
                .intValue();
    }

    /** Points given back on a ground on the days [from, to]. */
    int restored(UUID accountId, PointsRules.Ground ground, LocalDate from, LocalDate to) {
        return ((Number) getEntityManager()
                        .createNativeQuery(RESTORED)
                        .setParameter("account", accountId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("ground", ground.name())
                        .getSingleResult())
                .intValue();
    }

    /** The ledger of an account that the caller may see, the newest first. */
    Page<Entry> entries(UUID accountId, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("points_entry")
                .sortedBy("id", "uuid", true)
                .withinCheckedReach("account_id = ?", accountId);
        return lists.page(
                query,
                Reach.nothing(),
                page,
                ids -> getEntityManager()
                        .createQuery("from Entry e where e.id in :ids", Entry.class)
                        .setParameter("ids", ids)
                        .getResultList(),
                Entry::id);
    }

    /** What has been given back and taken back since, by day: the rows that are of no violation. */
    List<Entry> restorations(UUID accountId) {
        return getEntityManager()
                .createQuery(
                        "from Entry e where e.accountId = :account and e.violationId is null order by e.day, e.id",
                        Entry.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * The accounts to which a class or a commendation gave points back: more than one only where somebody once typed the
     * number for a worker whose it is not.
     */
    List<UUID> accountsRestoredBy(PointsRules.Ground ground, UUID source) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(RESTORED_BY, UUID.class)
                .setParameter("source", source.toString())
                .setParameter("ground", ground.name())
                .getResultList();
    }
}
