package io.lamproom.member.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.meeting.PartyBranch;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CalendarTest {

    private PartyBranch branch;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 3, 0);
    }

    @Test
    void theYearOfABranchSaysWhatWasDueHeldAndMissed() {
        branch.held("GENERAL_MEETING", LocalDate.of(2025, 2, 10), branch.fullIds(3));
        branch.held("THEME_DAY", LocalDate.of(2025, 2, 10), branch.fullIds(3));
        branch.asSecretary()
                .get("/api/v1/meeting-calendars/" + branch.id() + "?year=2025&asOf=2025-04-01")
                .then()
                .statusCode(200)
                .body(
                        "lines.findAll { it.kind == 'GENERAL_MEETING' }.state",
                        contains("HELD", "DUE", "UPCOMING", "UPCOMING"))
                .body("lines.findAll { it.kind == 'LECTURE' }.missed", contains(1, 0, 0, 0))
                .body(
                        "lines.findAll { it.kind == 'THEME_DAY' && it.missed == 1 }.from",
                        contains("2025-01-01", "2025-03-01"))
                // two quarters of meetings and lectures, four months of themed days, the year's organisational life
                .body("due", equalTo(2 + 2 + 4 + 1))
                .body("held", equalTo(2))
                .body("missed", equalTo(1 + 2))
                .body("late", equalTo(2))
                .body("cadences.from", contains("2025-01-01"))
                .body("cadences.basis", contains("《中国共产党支部工作条例（试行）》"));
    }

    @Test
    void theShippedCadenceIsThatOfTheRegulationsWithALectureInEachQuarter() {
        branch.mine()
                .party()
                .get("/api/v1/rule-sets?kind=meeting-cadence&on=2025-01-01")
                .then()
                .statusCode(200)
                .body(
                        "items[0].rules.cadences.collect { it.kind + ' ' + it.times + '/' + it.per }",
                        contains(
                                "GENERAL_MEETING 1/QUARTER",
                                "COMMITTEE 1/MONTH",
                                "GROUP 1/MONTH",
                                "LECTURE 1/QUARTER",
                                "THEME_DAY 1/MONTH",
                                "ORG_LIFE 1/YEAR",
                                "DEMOCRATIC_LIFE 1/YEAR"));
    }

    @Test
    void aMeetingWithoutItsQuorumIsNotHeld() {
        branch.held("GENERAL_MEETING", LocalDate.of(2025, 2, 10), branch.fullIds(1));
        branch.asSecretary()
                .get("/api/v1/meeting-calendars/" + branch.id() + "?year=2025&asOf=2025-04-01")
                .then()
                .body("lines.findAll { it.kind == 'GENERAL_MEETING' }.held", contains(0, 0, 0, 0));
    }

    @Test
    void aMinesOwnCadenceHoldsFromItsDayAndChangesNoYearBefore() {
        LocalDate from = PartyBranch.today();
        lecturesAreMonthlyFrom(from);
        String path = "/api/v1/meeting-calendars/" + branch.id();
        int year = from.getYear();
        branch.asSecretary()
                .get(path + "?year=" + (year - 1) + "&asOf=" + from)
                .then()
                .body(
                        "lines.findAll { it.kind == 'LECTURE' }.per",
                        contains("QUARTER", "QUARTER", "QUARTER", "QUARTER"))
                .body("lines.findAll { it.kind == 'GENERAL_MEETING' }.size()", equalTo(4));
        branch.asSecretary()
                .get(path + "?year=" + (year + 1) + "&asOf=" + from)
                .then()
                .body("lines.size()", equalTo(12))
                .body("cadences.basis", contains("本矿三会一课规定"));
    }

    @Test
    void theBranchesOfAMineAreListedWithTheirFigures() {
        branch.held("LECTURE", LocalDate.of(2025, 2, 10), branch.fullIds(3));
        branch.mine()
                .party()
                .get("/api/v1/meeting-calendars?year=2025&asOf=2026-01-01")
                .then()
                .statusCode(200)
                .body("items.branchId", contains(branch.id()))
                .body("items.due", contains(4 + 4 + 12 + 1))
                .body("items.held", contains(1))
                .body("items.missed", contains(20));
    }

    private void lecturesAreMonthlyFrom(LocalDate from) {
        TestMine mine = branch.mine();
        Map<String, Object> cadence =
                Map.of("kind", "LECTURE", "per", "MONTH", "times", 1, "branches", List.of("BRANCH"));
        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "meeting-cadence",
                        "from",
                        from.toString(),
                        "basis",
                        "本矿三会一课规定",
                        "rules",
                        Map.of("cadences", List.of(cadence))))
                .post("/api/v1/rule-sets"));
    }
}
