package io.lamproom.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.TestEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** A violation as conduct publishes it, and its events on the test's broker. */
public record Violation(
        UUID id,
        long version,
        UUID mineId,
        UUID workerId,
        UUID branchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        LocalDate on,
        String shift,
        String category,
        String grade,
        boolean partyMember,
        boolean confirmed,
        boolean revoked) {

    public static Violation of(UUID mineId, UUID workerId, UUID branchId, UUID sectionId, UUID teamId, LocalDate on) {
        return new Violation(
                Ids.next(),
                1,
                mineId,
                workerId,
                branchId,
                null,
                sectionId,
                teamId,
                on,
                "MORNING",
                "RULE_BREAKING_OPERATION",
                "GENERAL",
                false,
                true,
                false);
    }

    public Violation grade(String changed) {
        return new Violation(
                id,
                version,
                mineId,
                workerId,
                branchId,
                relationBranchId,
                sectionId,
                teamId,
                on,
                shift,
                category,
                changed,
                partyMember,
                confirmed,
                revoked);
    }

    public Violation ofMember(UUID relationBranch) {
        return new Violation(
                id,
                version,
                mineId,
                workerId,
                branchId,
                relationBranch,
                sectionId,
                teamId,
                on,
                shift,
                category,
                grade,
                true,
                confirmed,
                revoked);
    }

    /** The next version, confirmed or not yet. */
    public Violation confirmed(boolean changed) {
        return new Violation(
                id,
                version + 1,
                mineId,
                workerId,
                branchId,
                relationBranchId,
                sectionId,
                teamId,
                on,
                shift,
                category,
                grade,
                partyMember,
                changed,
                revoked);
    }

    /** The next version, revoked by an appeal. */
    public Violation revoke() {
        return new Violation(
                id,
                version + 1,
                mineId,
                workerId,
                branchId,
                relationBranchId,
                sectionId,
                teamId,
                on,
                shift,
                category,
                grade,
                partyMember,
                confirmed,
                true);
    }

    /** The next version, attributed to another branch by a back-dated transfer. */
    public Violation moveTo(UUID branch) {
        return new Violation(
                id,
                version + 1,
                mineId,
                workerId,
                branch,
                relationBranchId,
                sectionId,
                teamId,
                on,
                shift,
                category,
                grade,
                partyMember,
                confirmed,
                revoked);
    }

    public boolean counted() {
        return confirmed && !revoked;
    }

    public EventEnvelope event() {
        ObjectNode state = EventJson.MAPPER.createObjectNode();
        state.put("id", id.toString()).put("mineId", mineId.toString()).put("workerId", workerId.toString());
        state.put("status", confirmed ? "CONFIRMED" : "REPORTED").put("businessDate", on.toString());
        state.put("shift", shift)
                .put("behaviourCode", "B-01")
                .put("category", category)
                .put("discipline", "MINING");
        state.put("grade", confirmed ? grade : null).put("serious", confirmed ? grade.equals("SERIOUS") : null);
        state.put("coveringBranchId", text(branchId)).put("relationBranchId", text(relationBranchId));
        state.put("sectionId", text(sectionId)).put("teamId", text(teamId));
        state.put("partyMember", partyMember).put("underground", true);
        state.put("confirmedAt", confirmed ? Instant.now().toString() : null).putNull("voidedAt");
        state.put("revokedAt", revoked ? Instant.now().toString() : null).put("withdrawn", false);
        return new EventEnvelope(
                Ids.next(),
                "/conduct",
                "io.lamproom.conduct.violation.changed.v1",
                id.toString(),
                Instant.now(),
                "urn:lamproom:conduct:violation:v1",
                mineId,
                "violation",
                version,
                null,
                null,
                "system:test",
                null,
                state);
    }

    /** Sends them in this order; order is kept for one violation only. */
    public static void publish(Collection<Violation> violations) {
        TestEvents.publish(
                Topic.CONDUCT, violations.stream().map(Violation::event).toList());
    }

    private static String text(UUID node) {
        return node == null ? null : node.toString();
    }
}
