package io.lamproom.member.calendar;

import io.lamproom.member.branch.BranchKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the calendar of a branch rests on.
 *
 * @param exists the days on which the branch exists
 * @param committee the days on which it has a committee
 * @param groups the days of each of its Party groups
 */
record BranchLife(
        UUID branchId, BranchKind kind, Optional<Span> exists, List<Span> committee, Map<UUID, Span> groups) {}
