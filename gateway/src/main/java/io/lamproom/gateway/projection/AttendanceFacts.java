package io.lamproom.gateway.projection;

import io.lamproom.gateway.projection.AttendanceMonthState.Day;
import io.lamproom.gateway.projection.DaySums.Figure;
import java.util.List;

/**
 * Who was at work (出勤): a worker's month, whose shifts each count for the branch and units that they name; and absences
 * (旷工), of which only what is confirmed and not reversed counts.
 */
public final class AttendanceFacts {

    public static final String DUE = "attendance.due";
    public static final String WORKED = "attendance.worked";
    public static final String ABSENCES = "absences";

    private static final DaySums MONTH_SUMS = new DaySums(
            List.of("mine_id", "dates", "worked", "branch_ids", "section_ids", "team_ids"), """
            select node.kind, node.id, day.business_date, figure.name, 1
            from unnest(f.dates, f.worked, f.branch_ids, f.section_ids, f.team_ids)
                as day (business_date, worked, branch_id, section_id, team_id)
            cross join lateral (values ('BRANCH', coalesce(day.branch_id, f.mine_id)), ('UNIT', day.section_id),
                ('UNIT', day.team_id)) as node (kind, id)
            cross join lateral (values ('%s', true), ('%s', day.worked)) as figure (name, holds)
            where node.id is not null and figure.holds
            """.formatted(DUE, WORKED));

    public static final FactKind<AttendanceMonthState> MONTHS = new FactKind<>(
            "attendance-month",
            AttendanceMonthState.class,
            List.of(
                    Column.id("mine_id", AttendanceMonthState::mineId),
                    Column.each("dates", "date[]", AttendanceMonthState::due, Day::businessDate),
                    Column.each("worked", "boolean[]", AttendanceMonthState::due, Day::worked),
                    Column.each("branch_ids", "uuid[]", AttendanceMonthState::due, Day::coveringBranchId),
                    Column.each("section_ids", "uuid[]", AttendanceMonthState::due, Day::sectionId),
                    Column.each("team_ids", "uuid[]", AttendanceMonthState::due, Day::teamId)),
            MONTH_SUMS);

    public static final FactKind<AbsenceState> ABSENCE = new FactKind<>(
            "absence",
            AbsenceState.class,
            List.of(
                    Column.id("mine_id", AbsenceState::mineId),
                    Column.id("branch_id", AbsenceState::coveringBranchId),
                    Column.id("section_id", AbsenceState::sectionId),
                    Column.id("team_id", AbsenceState::teamId),
                    Column.date("business_date", AbsenceState::businessDate),
                    Column.text("shift", AbsenceState::shift),
                    Column.dateOf("opened_on", AbsenceState::presumedAt),
                    Column.dateOf("closed_on", AbsenceState::settledAt),
                    Column.dateOf("confirmed_on", AbsenceState::confirmedAt),
                    Column.dateOf("reversed_on", AbsenceState::reversedAt)),
            new DaySums(
                    List.of("mine_id", "branch_id", "section_id", "team_id", "business_date"),
                    DaySums.perNode(DaySums.NODES, List.of(Figure.of(ABSENCES, "true")))));

    private AttendanceFacts() {}
}
