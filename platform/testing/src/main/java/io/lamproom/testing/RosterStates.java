package io.lamproom.testing;

import static io.lamproom.testing.RosterFixture.LIVE_FROM;
import static io.lamproom.testing.RosterFixture.SINCE;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.RosterFixture.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** The states of a mine's units, branches, workers, periods and calendars, as member-service publishes them. */
final class RosterStates {

    private final UUID mineId;

    RosterStates(UUID mineId) {
        this.mineId = mineId;
    }

    ObjectNode unit(UUID id, UUID parentId, String kind, String unitCode, String name, boolean underground) {
        ObjectNode unit = state(id).put("parentId", text(parentId));
        unit.put("kind", kind).put("code", unitCode).put("name", name).put("underground", underground);
        unit.put("from", SINCE.toString()).putNull("to").putNull("liveFrom").put("erased", false);
        ArrayNode shiftTables = unit.putArray("shiftTables");
        if (kind.equals("MINE")) {
            unit.put("liveFrom", LIVE_FROM.toString());
            ObjectNode table =
                    shiftTables.addObject().put("from", SINCE.toString()).putNull("to");
            ArrayNode shifts = table.putArray("shifts");
            shift(shifts, "NIGHT", "00:00", "08:00");
            shift(shifts, "MORNING", "08:00", "16:00");
            shift(shifts, "AFTERNOON", "16:00", "00:00");
        }
        return unit;
    }

    ObjectNode branch(UUID id, UUID parentId, String kind, String branchCode, String name, UUID covered) {
        ObjectNode branch = state(id).put("parentId", text(parentId));
        branch.put("kind", kind).put("code", branchCode).put("name", name);
        branch.put("from", SINCE.toString()).putNull("to");
        branch.putArray("coverings")
                .addObject()
                .put("unitId", covered.toString())
                .put("from", SINCE.toString())
                .putNull("to");
        return branch;
    }

    /** @param relationBranch whose member they are; null for who is none */
    ObjectNode worker(Person person, UUID section, UUID team, UUID relationBranch) {
        ObjectNode worker = state(person.id());
        worker.put("personId", Ids.next().toString());
        worker.put("staffNo", person.staffNo()).put("name", person.name());
        worker.put("employmentForm", "CONTRACT").putNull("employer").put("status", "ACTIVE");
        worker.put("hiredOn", SINCE.toString()).putNull("leftOn");
        ArrayNode assignments = worker.putArray("assignments");
        if (section != null) {
            assignments.add(assignment(section, team, SINCE));
        }
        worker.putArray("positions");
        ArrayNode memberships = worker.putArray("memberships");
        if (relationBranch != null) {
            memberships
                    .addObject()
                    .put("category", "FULL")
                    .put("relationBranchId", relationBranch.toString())
                    .put("from", SINCE.toString())
                    .putNull("to");
        }
        return worker.put("erased", false);
    }

    ObjectNode assignment(UUID section, UUID team, LocalDate from) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("id", Ids.next().toString())
                .put("kind", "PRIMARY")
                .put("unitId", text(team == null ? section : team))
                .put("sectionId", text(section))
                .put("teamId", text(team))
                .put("post", team == null ? "管理" : "采煤机司机")
                .put("trade", team == null ? "管理" : "采煤")
                .put("underground", team != null)
                .put("from", from.toString())
                .putNull("to");
    }

    /** Gives a worker one more position. */
    void position(ObjectNode worker, String kind, String nodeKind, UUID node) {
        ObjectNode position = worker.withArray("/positions").addObject();
        position.put("id", Ids.next().toString()).put("kind", kind).put("nodeKind", nodeKind);
        position.putArray("nodeIds").add(node.toString());
        position.putNull("discipline").put("from", SINCE.toString()).putNull("to");
    }

    ObjectNode period(UUID id, YearMonth month) {
        ObjectNode period = state(id).put("month", month.toString());
        period.put("from", month.atDay(1).toString());
        period.put("to", month.plusMonths(1).atDay(1).toString());
        return period.putNull("closedAt");
    }

    ObjectNode holidayCalendar(UUID id, int year, Map<LocalDate, String> days) {
        ObjectNode calendar = state(id).put("year", year);
        ArrayNode named = calendar.putArray("days");
        days.forEach((day, kind) ->
                named.addObject().put("day", day.toString()).put("kind", kind).put("name", "节假日"));
        return calendar;
    }

    private ObjectNode state(UUID id) {
        return EventJson.MAPPER.createObjectNode().put("id", id.toString()).put("mineId", mineId.toString());
    }

    private static void shift(ArrayNode shifts, String name, String start, String end) {
        shifts.addObject()
                .put("shift", name)
                .put("start", start)
                .put("end", end)
                .put("meetingBefore", 60)
                .put("punchWindow", 30)
                .put("businessDateOffset", 0);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
