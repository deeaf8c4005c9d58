package io.lamproom.conduct.attendance;

import io.lamproom.conduct.step.Actor;
import io.lamproom.platform.time.ShiftTable.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands of a worker's shift in one of the books. Of two statements the one that was written later stands, in
 * whatever order they come.
 *
 * @param sectionId the worker's on the business date, as known when the shift was first told
 * @param toldAt when the sender wrote it
 * @param recordedAt when it came to stand here
 */
record ShiftEntry(
        UUID id,
        UUID mineId,
        UUID workerId,
        Book book,
        LocalDate businessDate,
        String shift,
        EntryKind kind,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        Instant toldAt,
        Actor toldBy,
        Instant recordedAt) {

    /** Whose shift it is; an entry of a book is known by it. */
    record Key(UUID workerId, LocalDate businessDate, String shift) {

        Slot slot() {
            return new Slot(businessDate, shift);
        }
    }

    Key key() {
        return new Key(workerId, businessDate, shift);
    }
}
