package io.lamproom.conduct.wage;

import java.time.Instant;
import java.util.UUID;

/**
 * What is said of a worker's wage.
 *
 * @param sectionId where the worker belonged in that month; null for who belonged nowhere
 * @param amountFen more than nothing
 * @param toldAt when it was written
 */
record WageStatement(WageMonth of, UUID sectionId, long amountFen, Instant toldAt) {

    @Override
    public String toString() {
        return "WageStatement[" + of + ", " + toldAt + "]";
    }
}
