package io.lamproom.member.latetransfer;

import io.lamproom.member.people.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A late transfer as callers see it.
 *
 * @param closedBefore facts from {@code from} to before this day keep the unit recorded on them
 * @param assignmentId what the approval made
 */
record LateTransferView(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID unitId,
        String post,
        String trade,
        String duty,
        String usualShift,
        Boolean underground,
        LocalDate from,
        LocalDate closedBefore,
        String reason,
        LateTransferStatus status,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String note,
        UUID assignmentId,
        long version) {

    static LateTransferView from(LateTransfer late, ZoneId zone) {
        Transfer transfer = late.transfer();
        Decision decision = late.decision();
        return new LateTransferView(
                late.id(),
                late.mineId(),
                late.workerId(),
                transfer.unitId(),
                transfer.post(),
                transfer.trade(),
                transfer.duty(),
                transfer.usualShift(),
                transfer.underground(),
                late.from(),
                late.closedBefore(),
                late.reason(),
                late.status(),
                late.proposedBy(),
                offset(late.proposedAt(), zone),
                decision.by(),
                offset(decision.at(), zone),
                decision.note(),
                late.assignmentId(),
                late.version());
    }

    private static OffsetDateTime offset(Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toOffsetDateTime();
    }
}
