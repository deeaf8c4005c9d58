package io.lamproom.member.membership;

import io.lamproom.platform.time.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * A Party member as callers see them, with what holds on {@code asOf}.
 *
 * @param name null of an erased person
 * @param partyAge whole years since {@code fullOn} (党龄); null before
 * @param counted whether the member is part of those who should attend (应到会)
 */
record MemberView(
        UUID id,
        UUID mineId,
        UUID workerId,
        String staffNo,
        String name,
        UUID branchId,
        MemberStatus status,
        LocalDate since,
        LocalDate joinedOn,
        LocalDate fullOn,
        Integer partyAge,
        LocalDate asOf,
        UUID groupId,
        boolean counted,
        boolean mayVote,
        boolean floating,
        List<MarkView> marks,
        List<PlacementView> placements,
        long version) {

    /** What sets the member apart on the days [from, to). */
    record MarkView(UUID id, MarkKind kind, AbsenceGround ground, String reason, LocalDate from, LocalDate to) {

        static MarkView from(MemberMark mark) {
            return new MarkView(
                    mark.id(),
                    mark.kind(),
                    mark.ground(),
                    mark.reason(),
                    mark.validity().validFrom(),
                    mark.validity().validTo());
        }
    }

    /** A Party group that the member belongs to on the days [from, to). */
    record PlacementView(UUID groupId, LocalDate from, LocalDate to) {

        static PlacementView from(GroupPlacement placement) {
            return new PlacementView(
                    placement.groupId(),
                    placement.validity().validFrom(),
                    placement.validity().validTo());
        }
    }

    static MemberView from(PartyMember member, PersonNames.PersonName named, LocalDate day) {
        boolean full = member.status() == MemberStatus.FULL;
        boolean inForce = full || member.status() == MemberStatus.PROBATIONARY;
        boolean counted = inForce && !isMarked(member, MarkKind.NOT_COUNTED, day);
        return new MemberView(
                member.id(),
                member.mineId(),
                member.workerId(),
                named.staffNo(),
                named.name(),
                member.branchId(),
                member.status(),
                member.since(),
                member.joinedOn(),
                member.fullOn(),
                inForce && member.fullOn() != null
                        ? Period.between(member.fullOn(), day).getYears()
                        : null,
                day,
                member.placements().stream()
                        .filter(each -> each.validity().holdsOn(day))
                        .map(GroupPlacement::groupId)
                        .findFirst()
                        .orElse(null),
                counted,
                full && counted && !isMarked(member, MarkKind.RIGHTS_SUSPENDED, day),
                isMarked(member, MarkKind.FLOATING, day),
                member.marks().stream().map(MarkView::from).toList(),
                member.placements().stream().map(PlacementView::from).toList(),
                member.version());
    }

    private static boolean isMarked(PartyMember member, MarkKind kind, LocalDate day) {
        return member.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(MemberMark::validity)
                .anyMatch((Validity validity) -> validity.holdsOn(day));
    }
}
