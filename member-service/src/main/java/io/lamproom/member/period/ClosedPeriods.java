package io.lamproom.member.period;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rule that what a closed accounting period was computed from does not change any more. */
@ApplicationScoped
public class ClosedPeriods {

    private static final String OPEN =
            "from AccountingPeriod p where p.mineId = :mine and p.closedAt is null" + " order by p.validity.validFrom";

    private static final String CLOSED = "from AccountingPeriod p where p.mineId = :mine and p.closedAt is not null"
            + " order by p.validity.validTo desc";

    private final EntityManager database;

    ClosedPeriods(EntityManager database) {
        this.database = database;
    }

    /**
     * Refuses a fact that would hold on a day of a closed period; none is closed before the transaction ends.
     *
     * @throws Refusal.RuleBroken naming the closed month and the first day that is lawful
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBeOpenFrom(UUID mineId, LocalDate day, String pointer) {
        lastClosed(mineId)
                .filter(closed -> closed.validity().validTo().isAfter(day))
                .ifPresent(closed -> {
                    throw new Refusal.RuleBroken(
                                    "period-closed",
                                    closed.month(),
                                    closed.validity().validTo())
                            .at(pointer);
                });
    }

    /** The first day after the last closed period, empty when none is closed; none is closed before the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LocalDate> holdFirstOpenDay(UUID mineId) {
        return lastClosed(mineId).map(closed -> closed.validity().validTo());
    }

    private Optional<AccountingPeriod> lastClosed(UUID mineId) {
        // periods are closed in order: while the first open one is held, no other is closed
        first(OPEN, mineId, LockModeType.PESSIMISTIC_READ);
        return first(CLOSED, mineId, LockModeType.NONE);
    }

    private Optional<AccountingPeriod> first(String query, UUID mineId, LockModeType lock) {
        return database.createQuery(query, AccountingPeriod.class)
                .setParameter("mine", mineId)
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The earliest period before another that is still open. */
    Optional<AccountingPeriod> firstOpenBefore(AccountingPeriod period) {
        return database.createQuery(
                        "from AccountingPeriod p where p.mineId = :mine and p.closedAt is null"
                                + " and p.validity.validFrom < :from order by p.validity.validFrom",
                        AccountingPeriod.class)
                .setParameter("mine", period.mineId())
                .setParameter("from", period.validity().validFrom())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
