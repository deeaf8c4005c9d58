package io.lamproom.gateway.projection;

import java.util.List;

/** Shifts that leaders spend underground (领导带班下井): of the whole mine, planned and kept on the day they were planned for. */
public final class LeaderShiftFacts {

    public static final String PLANNED = "leaderShifts.planned";
    public static final String KEPT = "leaderShifts.kept";

    private static final DaySums SUMS =
            new DaySums(List.of("mine_id", "planned_on", "down_on"), """
            select 'BRANCH', f.mine_id, f.planned_on, whole.name, 1
            from (values ('%s', true), ('%s', f.down_on is not null)) as whole (name, holds)
            where whole.holds
            """.formatted(PLANNED, KEPT));

    public static final FactKind<LeaderShiftState> KIND = new FactKind<>(
            "leader-shift",
            LeaderShiftState.class,
            List.of(
                    Column.id("mine_id", LeaderShiftState::mineId),
                    Column.id("leader_id", LeaderShiftState::leaderId),
                    Column.date("planned_on", LeaderShiftState::plannedOn),
                    Column.text("planned_shift", LeaderShiftState::plannedShift),
                    Column.date("down_on", LeaderShiftState::downOn),
                    Column.time("down_at", LeaderShiftState::downAt),
                    Column.time("up_at", LeaderShiftState::upAt),
                    Column.dateOf("cancelled_on", LeaderShiftState::cancelledAt)),
            SUMS);

    private LeaderShiftFacts() {}
}
