package io.lamproom.member.rosterimport;

import io.lamproom.member.people.Correction;
import io.lamproom.member.people.Hiring;
import io.lamproom.member.people.Transfer;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.sheetimport.RowResult;
import java.util.UUID;

/**
 * What a row asks for, seen against the workers as they are stored.
 *
 * @param hiring of a new worker; else null
 * @param worker the stored one; else null
 * @param correction what changes in the worker's master data; null if nothing
 * @param transfer where the worker goes; null to nowhere else
 */
record Decision(RowResult result, Hiring hiring, Worker worker, Correction correction, Transfer transfer) {

    static Decision refused(RowResult result) {
        return new Decision(result, null, null, null, null);
    }

    /** What became of the row once the decision is carried out. */
    RowResult carriedOut(UUID workerId) {
        return result.written(workerId);
    }
}
