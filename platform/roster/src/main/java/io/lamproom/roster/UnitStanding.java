package io.lamproom.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a unit belonged on a date: what a fact of that date records about who answers for it.
 *
 * @param sectionId the section (区队), department or contractor: the unit itself, or the one its team is part of
 * @param teamId the unit itself if it is a team (班组), else null
 * @param coveringBranchId the branch that covers the team, else the section, else the mine (覆盖支部); null if none does
 */
public record UnitStanding(
        UUID unitId,
        LocalDate on,
        UUID mineId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        boolean underground) {}
