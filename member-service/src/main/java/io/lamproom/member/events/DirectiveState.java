package io.lamproom.member.events;

import io.lamproom.member.directive.Directive;
import io.lamproom.member.directive.DirectiveStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A directive in a branch as the member topic publishes it: its days, not its words. */
record DirectiveState(
        UUID id,
        UUID mineId,
        UUID branchId,
        DirectiveStatus status,
        LocalDate receivedOn,
        LocalDate dueOn,
        List<RelayState> relays,
        LocalDate actedOn,
        LocalDate evidencedOn) {

    /** Where it was passed on. */
    record RelayState(LocalDate on, UUID meetingId, UUID teamId) {}

    static DirectiveState from(Directive directive) {
        return new DirectiveState(
                directive.id(),
                directive.mineId(),
                directive.branchId(),
                directive.status(),
                directive.receivedOn(),
                directive.dueOn(),
                directive.relays().stream()
                        .map(relay -> new RelayState(relay.on(), relay.meetingId(), relay.teamId()))
                        .toList(),
                directive.action() == null ? null : directive.action().on(),
                directive.evidence() == null ? null : directive.evidence().on());
    }
}
