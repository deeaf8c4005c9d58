package io.lamproom.member.people;

import io.lamproom.member.people.PositionKind.NodeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A position as callers see it, held on the days [from, to). */
record PositionView(
        UUID id,
        UUID workerId,
        PositionKind kind,
        NodeKind nodeKind,
        List<UUID> nodeIds,
        String discipline,
        LocalDate from,
        LocalDate to,
        long version) {

    static PositionView from(Position position) {
        return new PositionView(
                position.id(),
                position.workerId(),
                position.kind(),
                position.kind().nodeKind(),
                position.nodeIds(),
                position.discipline(),
                position.validity().validFrom(),
                position.validity().validTo(),
                position.version());
    }
}
