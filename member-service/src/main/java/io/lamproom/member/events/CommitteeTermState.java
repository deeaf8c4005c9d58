package io.lamproom.member.events;

import io.lamproom.member.committee.CommitteeTerm;
import io.lamproom.member.people.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A term of a branch's committee as the member topic publishes it; {@code to} is its planned end. */
record CommitteeTermState(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID meetingId,
        LocalDate from,
        LocalDate to,
        LocalDate succeededOn,
        List<OfficerState> officers) {

    /** Who holds which office. */
    record OfficerState(UUID workerId, PositionKind office) {}

    static CommitteeTermState from(CommitteeTerm term) {
        return new CommitteeTermState(
                term.id(),
                term.mineId(),
                term.branchId(),
                term.meetingId(),
                term.from(),
                term.end(),
                term.succeededOn(),
                term.officers().stream()
                        .map(officer -> new OfficerState(officer.workerId(), officer.office()))
                        .toList());
    }
}
