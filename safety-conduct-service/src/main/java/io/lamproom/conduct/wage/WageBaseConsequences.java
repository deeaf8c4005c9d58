package io.lamproom.conduct.wage;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Is told of every wage base that was told for the first time or otherwise than before, in the transaction that does it
 * and with its row locked. A wage is what it is: what no longer fits it is marked, and nothing is thrown.
 */
public interface WageBaseConsequences {

    /**
     * @param month the accounting month by its name
     * @param amountFen what stands now; never to be shown, published or logged
     */
    void onWageBase(UUID workerId, YearMonth month, long amountFen);
}
