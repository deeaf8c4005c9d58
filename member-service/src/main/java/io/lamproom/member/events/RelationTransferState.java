package io.lamproom.member.events;

import io.lamproom.member.relation.Direction;
import io.lamproom.member.relation.RelationTransfer;
import io.lamproom.member.relation.TransferStatus;
import java.time.LocalDate;
import java.util.UUID;

/** A transfer of a member's relation as the member topic publishes it. */
record RelationTransferState(
        UUID id,
        UUID mineId,
        UUID workerId,
        Direction direction,
        TransferStatus status,
        UUID fromBranchId,
        UUID toBranchId,
        LocalDate issuedOn,
        LocalDate validUntil,
        LocalDate endedOn) {

    static RelationTransferState from(RelationTransfer transfer) {
        return new RelationTransferState(
                transfer.id(),
                transfer.mineId(),
                transfer.workerId(),
                transfer.direction(),
                transfer.status(),
                transfer.fromBranchId(),
                transfer.toBranchId(),
                transfer.issuedOn(),
                transfer.validUntil(),
                transfer.endedOn());
    }
}
