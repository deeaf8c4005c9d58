package io.lamproom.gateway.projection;

import io.lamproom.gateway.projection.DaySums.Figure;
import java.util.List;

/**
 * Hidden dangers (隐患). One that was dismissed or withdrawn counts nowhere. What was found counts on the day it was found on;
 * what was to be rectified on its deadline, then also whether it is closed and was rectified by that day: what the
 * checker takes is not the fixer's.
 */
public final class DangerFacts {

    public static final String FOUND = "dangers.found";
    public static final String MAJOR_FOUND = "dangers.found.major";
    public static final String DUE = "dangers.due";
    public static final String DUE_CLOSED = "dangers.due.closed";
    public static final String DUE_ON_TIME = "dangers.due.onTime";

    private static final String DEADLINE = "f.deadline";

    private static final DaySums SUMS = new DaySums(
            List.of(
                    "mine_id",
                    "branch_id",
                    "section_id",
                    "team_id",
                    "place_id",
                    "business_date",
                    "grade",
                    "deadline",
                    "rectified_on",
                    "closed_on"),
            DaySums.perNode(
                    DaySums.NODES + ", ('PLACE', f.place_id)",
                    List.of(
                            Figure.of(FOUND, "true"),
                            Figure.of(MAJOR_FOUND, "f.grade = 'MAJOR'"),
                            Figure.on(DEADLINE, DUE, "true"),
                            Figure.on(DEADLINE, DUE_CLOSED, "f.closed_on is not null"),
                            Figure.on(
                                    DEADLINE,
                                    DUE_ON_TIME,
                                    "f.closed_on is not null and f.rectified_on <= f.deadline"))));

    public static final FactKind<DangerState> KIND = new FactKind<>(
            "danger",
            DangerState.class,
            List.of(
                    Column.id("mine_id", DangerState::mineId),
                    Column.id("branch_id", DangerState::coveringBranchId),
                    Column.id("section_id", DangerState::sectionId),
                    Column.id("team_id", DangerState::teamId),
                    Column.id("place_id", DangerState::placeId),
                    Column.date("business_date", DangerState::businessDate),
                    Column.text("discipline", DangerState::discipline),
                    Column.text("factor", DangerState::factor),
                    Column.text("grade", DangerState::grade),
                    Column.flag("underground", DangerState::underground),
                    Column.date("deadline", DangerState::rectifyBy),
                    Column.date("due_on", DangerState::nextStepBy),
                    Column.dateOf("rectified_on", DangerState::rectifiedAt),
                    Column.dateOf("closed_on", DangerState::closedAt),
                    Column.dateOf("dismissed_on", DangerState::dismissedAt),
                    Column.flag("withdrawn", DangerState::withdrawn)),
            SUMS);

    private DangerFacts() {}
}
