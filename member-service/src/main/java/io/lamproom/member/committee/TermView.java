package io.lamproom.member.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term as callers see it.
 *
 * @param to the first day after it as planned, its extension included
 * @param succeededOn the day on which the next term began
 */
record TermView(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID meetingId,
        LocalDate from,
        LocalDate to,
        String extensionReason,
        String earlyReason,
        LocalDate succeededOn,
        State state,
        List<Officer> officers,
        long version) {

    /** How a term stands today. */
    @Schema(
            name = "CommitteeTermState",
            description = "`IN_FORCE` today; `OVER` ran out with nobody elected since; `SUCCEEDED` by a later term.")
    enum State {
        IN_FORCE,
        /** It ran out, and nobody was elected since. */
        OVER,
        SUCCEEDED
    }

    static TermView from(CommitteeTerm term, LocalDate today) {
        return new TermView(
                term.id(),
                term.mineId(),
                term.branchId(),
                term.meetingId(),
                term.from(),
                term.end(),
                term.extensionReason(),
                term.earlyReason(),
                term.succeededOn(),
                state(term, today),
                term.officers(),
                term.version());
    }

    private static State state(CommitteeTerm term, LocalDate today) {
        if (term.succeededOn() != null && !term.succeededOn().isAfter(today)) {
            return State.SUCCEEDED;
        }
        return term.end().isAfter(today) ? State.IN_FORCE : State.OVER;
    }
}
