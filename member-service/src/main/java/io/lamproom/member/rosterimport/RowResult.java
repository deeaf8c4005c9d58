package io.lamproom.member.rosterimport;

import java.util.List;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param staffNo as far as it is readable; else null
 * @param workerId null where there is none
 */
record RowResult(int number, RowStatus status, String staffNo, UUID workerId, List<Fault> faults) {

    static RowResult refused(Verdict verdict) {
        return new RowResult(verdict.number(), RowStatus.REFUSED, verdict.staffNo(), null, verdict.faults());
    }
}
