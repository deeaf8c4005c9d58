package io.lamproom.platform.sheetimport;

import io.lamproom.platform.sheet.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param number of the row in the sheet
 * @param reference by which the row names what it is about, as far as it is readable; else null
 * @param subjectId what it is about; null where there is none
 */
public record RowResult(int number, RowStatus status, String reference, UUID subjectId, List<Fault> faults) {

    public static RowResult refused(int number, String reference, List<Fault> faults) {
        return new RowResult(number, RowStatus.REFUSED, reference, null, faults);
    }

    /** What would become of it, found out by a rehearsal: what that made is gone again, so a new thing has no id yet. */
    public RowResult unmade() {
        return status == RowStatus.NEW ? new RowResult(number, status, reference, null, faults) : this;
    }

    /** What became of it once it is written. */
    public RowResult written(UUID id) {
        return new RowResult(number, status.committed(), reference, id, faults);
    }
}
