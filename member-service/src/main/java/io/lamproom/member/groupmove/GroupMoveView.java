package io.lamproom.member.groupmove;

import io.lamproom.member.latetransfer.Decision;
import io.lamproom.member.people.SkillLevel;
import io.lamproom.member.people.Worker;
import io.lamproom.member.unit.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A move as both mines see it: what is handed over of the person, and nothing else of the mine that they leave.
 *
 * @param relationTransferDue whether the person is a Party member there: the relation is transferred by letter (组织关系介绍信)
 * @param arrivedId the worker in the other mine, once taken over
 */
record GroupMoveView(
        UUID id,
        String fromMine,
        String toMine,
        UUID workerId,
        String staffNo,
        String name,
        LocalDate hiredOn,
        SkillLevel skillLevel,
        LocalDate from,
        String reason,
        GroupMoveStatus status,
        String askedBy,
        OffsetDateTime askedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String note,
        boolean relationTransferDue,
        UUID arrivedId,
        long version) {

    static GroupMoveView from(GroupMove move, Unit fromMine, Unit toMine, Worker worker, ZoneId zone) {
        Decision decision = move.decision();
        boolean member = worker.person().memberships().stream()
                .anyMatch(membership -> membership.validity().isOpen());
        return new GroupMoveView(
                move.id(),
                fromMine.code(),
                toMine.code(),
                worker.id(),
                worker.staffNo(),
                worker.person().name(),
                worker.hiredOn(),
                worker.skillLevel(),
                move.from(),
                move.reason(),
                move.status(),
                move.askedBy(),
                offset(move.askedAt(), zone),
                decision.by(),
                offset(decision.at(), zone),
                decision.note(),
                member,
                move.arrivedId(),
                move.version());
    }

    private static OffsetDateTime offset(Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toOffsetDateTime();
    }
}
