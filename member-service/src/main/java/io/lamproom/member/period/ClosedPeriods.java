package io.lamproom.member.period;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rule that what a closed accounting period was computed from does not change any more. */
@ApplicationScoped
public class ClosedPeriods {

    private static final String ENDING_AFTER =
            "from AccountingPeriod p where p.mineId = :mine and p.validity.validTo > :day";

    private static final String LAST_CLOSED_END =
            "select max(p.validity.validTo) from AccountingPeriod p where p.mineId = :mine and p.closedAt is not null";

    private final EntityManager database;

    ClosedPeriods(EntityManager database) {
        this.database = database;
    }

    /**
     * Refuses a fact that would hold on a day of a closed period. The periods it touches are locked, so that none of them
     * is closed before the fact is there.
     *
     * @throws Refusal.RuleBroken naming the closed month and the first day that is lawful
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBeOpenFrom(UUID mineId, LocalDate day, String pointer) {
        List<AccountingPeriod> touched = database.createQuery(ENDING_AFTER, AccountingPeriod.class)
                .setParameter("mine", mineId)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
        touched.stream()
                .filter(AccountingPeriod::isClosed)
                .max(Comparator.comparing(period -> period.validity().validTo()))
                .ifPresent(closed -> {
                    throw new Refusal.RuleBroken(
                                    "period-closed",
                                    closed.month(),
                                    closed.validity().validTo())
                            .at(pointer);
                });
    }

    /** The first day after the last closed period; empty when none is closed. */
    public Optional<LocalDate> firstOpenDay(UUID mineId) {
        return Optional.ofNullable(database.createQuery(LAST_CLOSED_END, LocalDate.class)
                .setParameter("mine", mineId)
                .getSingleResult());
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
