package io.lamproom.member.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A directive as callers see it.
 *
 * @param overdue whether it was, or today is, not done with when its day had passed
 * @param allowed the sub-resources that may be posted now
 */
record DirectiveView(
        UUID id,
        UUID mineId,
        UUID branchId,
        DirectiveStatus status,
        String source,
        String reference,
        String title,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        List<RelayView> relays,
        LocalDate actedOn,
        String action,
        LocalDate evidencedOn,
        String evidence,
        List<String> allowed,
        long version) {

    /** Where it was passed on. */
    record RelayView(LocalDate on, UUID meetingId, UUID teamId) {}

    static DirectiveView from(Directive directive, LocalDate today) {
        Optional<Done> action = Optional.ofNullable(directive.action());
        Optional<Done> evidence = Optional.ofNullable(directive.evidence());
        return new DirectiveView(
                directive.id(),
                directive.mineId(),
                directive.branchId(),
                directive.status(),
                directive.source(),
                directive.reference(),
                directive.title(),
                directive.receivedOn(),
                directive.dueOn(),
                directive.overdueOn(today),
                directive.relays().stream()
                        .map(relay -> new RelayView(relay.on(), relay.meetingId(), relay.teamId()))
                        .toList(),
                action.map(Done::on).orElse(null),
                action.map(Done::text).orElse(null),
                evidence.map(Done::on).orElse(null),
                evidence.map(Done::text).orElse(null),
                directive.status().transitions(),
                directive.version());
    }
}
