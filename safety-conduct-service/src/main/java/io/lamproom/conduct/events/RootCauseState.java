package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The analysis of a danger, an incident or a violation as it is published: no narrative but the procedure's step. */
public record RootCauseState(
        UUID id,
        UUID mineId,
        String subjectKind,
        UUID subjectId,
        String status,
        Instant openedAt,
        Instant analysedAt,
        List<CauseState> causes,
        List<ActionState> actions,
        List<EffectState> checks,
        Instant closedAt) {

    /** A cause of the tree; at its end it names the step of a procedure and who answers for it. */
    public record CauseState(
            UUID id, UUID parentId, int round, String factor, String procedure, String step, UUID stepOwnerId) {}

    /** What is done about a cause; doneAt is null until it is. */
    public record ActionState(UUID id, UUID causeId, UUID ownerId, LocalDate deadline, Instant doneAt) {}

    /** A judgement whether it helps. */
    public record EffectState(Instant at, boolean effective) {}
}
