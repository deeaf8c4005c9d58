package io.lamproom.member.events;

import io.lamproom.member.latetransfer.LateTransfer;
import io.lamproom.member.latetransfer.LateTransferStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A late transfer as the member topic publishes it: never who decided, nor why. */
record LateTransferState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID unitId,
        LocalDate from,
        LocalDate closedBefore,
        LateTransferStatus status,
        Instant proposedAt,
        Instant decidedAt,
        UUID assignmentId) {

    static LateTransferState from(LateTransfer late) {
        return new LateTransferState(
                late.id(),
                late.mineId(),
                late.workerId(),
                late.transfer().unitId(),
                late.from(),
                late.closedBefore(),
                late.status(),
                late.proposedAt(),
                late.decidedAt(),
                late.assignmentId());
    }
}
