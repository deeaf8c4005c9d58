package io.lamproom.member.relation;

import io.lamproom.member.membership.PersonNames.PersonName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer as callers see it.
 *
 * @param lapsed whether the letter is valid no more and nobody took the member in
 */
record TransferView(
        UUID id,
        UUID mineId,
        UUID workerId,
        String staffNo,
        String name,
        Direction direction,
        TransferStatus status,
        UUID fromBranchId,
        UUID toBranchId,
        String counterpart,
        String letterNo,
        LocalDate issuedOn,
        LocalDate validUntil,
        boolean lapsed,
        LocalDate endedOn,
        String cancelReason,
        long version) {

    static TransferView from(RelationTransfer transfer, PersonName named, LocalDate today) {
        return new TransferView(
                transfer.id(),
                transfer.mineId(),
                transfer.workerId(),
                named.staffNo(),
                named.name(),
                transfer.direction(),
                transfer.status(),
                transfer.fromBranchId(),
                transfer.toBranchId(),
                transfer.counterpart(),
                transfer.letter().number(),
                transfer.issuedOn(),
                transfer.validUntil(),
                transfer.lapsed(today),
                transfer.endedOn(),
                transfer.cancelReason(),
                transfer.version());
    }
}
