package io.lamproom.conduct.wage;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of wages within this service: never to be shown, published or logged. */
@ApplicationScoped
public class WageBases {

    /** The base that stands, to be measured against. */
    public record Told(UUID id, long amountFen, long version) {

        @Override
        public String toString() {
            return "Told[" + id + "]";
        }
    }

    private final Roster roster;
    private final WageBaseRepository bases;
    private final SealedAmounts sealed;

    WageBases(Roster roster, WageBaseRepository bases, SealedAmounts sealed) {
        this.roster = roster;
        this.bases = bases;
        this.sealed = sealed;
    }

    /**
     * Locks the wage base of a worker's accounting month for the rest of the transaction: who tells or corrects it, or
     * locks it too, waits. Who locks several in one transaction does so in the order of worker and month.
     *
     * @param month the accounting month (核算月) by its name, whichever days the mine counts to it
     * @return empty when payroll has not told it; from then on it is listed as awaited
     * @throws Refusal for who is not on the roster
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Told> lock(UUID workerId, YearMonth month) {
        Worker worker = roster.worker(workerId).orElseThrow(() -> roster.workerUnknown("/workerId"));
        WageMonth asked = new WageMonth(workerId, month);
        WageBase base = bases.locked(worker.mineId(), List.of(asked)).get(asked);
        return base.told() ? Optional.of(new Told(base.id(), sealed.fen(base), base.version())) : Optional.empty();
    }
}
