package io.lamproom.member.events;

import io.lamproom.member.membership.GroupPlacement;
import io.lamproom.member.membership.MarkKind;
import io.lamproom.member.membership.MemberMark;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.membership.PartyMember;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A Party member as the member topic publishes them: no name, and no reason of anything. */
record PartyMemberState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID branchId,
        MemberStatus status,
        LocalDate since,
        LocalDate joinedOn,
        LocalDate fullOn,
        List<PlacementState> placements,
        List<MarkState> marks) {

    /** A Party group that the member belongs to on the days [from, to). */
    record PlacementState(UUID groupId, LocalDate from, LocalDate to) {

        static PlacementState from(GroupPlacement placement) {
            return new PlacementState(
                    placement.groupId(),
                    placement.validity().validFrom(),
                    placement.validity().validTo());
        }
    }

    /** What sets the member apart on the days [from, to). */
    record MarkState(MarkKind kind, LocalDate from, LocalDate to) {

        static MarkState from(MemberMark mark) {
            return new MarkState(
                    mark.kind(), mark.validity().validFrom(), mark.validity().validTo());
        }
    }

    static PartyMemberState from(PartyMember member) {
        return new PartyMemberState(
                member.id(),
                member.mineId(),
                member.workerId(),
                member.branchId(),
                member.status(),
                member.since(),
                member.joinedOn(),
                member.fullOn(),
                member.placements().stream().map(PlacementState::from).toList(),
                member.marks().stream().map(MarkState::from).toList());
    }
}
