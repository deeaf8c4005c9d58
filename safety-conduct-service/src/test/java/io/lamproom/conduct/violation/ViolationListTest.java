package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which violations, and in what order. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationListTest {

    private static final String PATH = "/api/v1/violations";

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Line first;
    private Line second;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        first = mine.roster().first();
        second = mine.roster().second();
    }

    @Test
    void everyoneSeesWhatCarriesTheirNodes() {
        String ofWorker = mine.reported(mine.reportOf(first.worker(), ConductMine.GENERAL, at(1)))
                .id();
        String ofMember = mine.reported(mine.reportOf(first.member(), ConductMine.GENERAL, at(2)))
                .id();
        String ofHead = mine.reported(mine.reportOf(first.sectionHead(), ConductMine.GENERAL, at(3)))
                .id();
        String elsewhere = mine.reported(mine.reportOf(second.worker(), ConductMine.GENERAL, at(4)))
                .id();

        assertThat(ids(mine.inspector())).containsExactly(elsewhere, ofHead, ofMember, ofWorker);
        assertThat(ids(mine.program("conduct:read"))).containsExactly(elsewhere, ofHead, ofMember, ofWorker);
        assertThat(ids(mine.as("branch-secretary", first.secretary()))).containsExactly(ofHead, ofMember, ofWorker);
        assertThat(ids(mine.as("section-head", first.sectionHead()))).containsExactly(ofHead, ofMember, ofWorker);
        assertThat(ids(mine.as("team-leader", first.teamLeader()))).containsExactly(ofMember, ofWorker);
        assertThat(ids(mine.as("worker", first.worker()))).containsExactly(ofWorker);
        assertThat(ids(mine.as("section-head", second.sectionHead()))).containsExactly(elsewhere);
        mine.as("section-head", second.sectionHead())
                .get(PATH + "/" + ofHead)
                .then()
                .statusCode(404);
        mine.as("worker", first.worker()).get(PATH + "/" + ofMember).then().statusCode(404);
    }

    @Test
    void theRelationBranchSeesItsMemberWhoWorksElsewhere() {
        mine.roster()
                .change(
                        first.member().id(),
                        worker -> ((com.fasterxml.jackson.databind.node.ObjectNode) worker.at("/memberships/0"))
                                .put("relationBranchId", second.branchId().toString()))
                .publish()
                .awaitReplica(dataSource);
        String id = mine.reported(mine.reportOf(first.member(), ConductMine.GENERAL, at(1)))
                .id();

        assertThat(ids(mine.as("branch-secretary", first.secretary()))).containsExactly(id);
        assertThat(ids(mine.as("branch-secretary", second.secretary()))).containsExactly(id);
    }

    @Test
    void onlyPartyRolesSeeWhoIsAMember() {
        mine.reported(mine.reportOf(first.member(), ConductMine.GENERAL, at(1)));

        mine.inspector()
                .get(PATH)
                .then()
                .body("items[0].partyMember", nullValue())
                .body("items[0].relationBranchId", nullValue());
        mine.as("branch-secretary", first.secretary())
                .get(PATH)
                .then()
                .body("items[0].partyMember", equalTo(true))
                .body("items[0].relationBranchId", equalTo(first.branchId().toString()));
    }

    @Test
    void aTransferMovesThePersonAndNotTheFact() {
        String before = mine.reported(mine.reportOf(first.worker(), ConductMine.GENERAL, at(1)))
                .id();
        mine.roster()
                .transfer(first.worker(), second.sectionId(), second.teamId(), LocalDate.of(2026, 3, 1))
                .publish()
                .awaitReplica(dataSource);
        String worker = first.worker().id().toString();

        assertThat(ids(mine.as("section-head", first.sectionHead()))).containsExactly(before);
        assertThat(ids(mine.as("section-head", second.sectionHead()))).isEmpty();
        assertThat(ids(mine.as("section-head", second.sectionHead()).queryParam("workerId", worker)))
                .containsExactly(before);
        assertThat(ids(mine.as("section-head", first.sectionHead()).queryParam("workerId", worker)))
                .isEmpty();
        assertThat(ids(mine.as("worker", first.worker()).queryParam("workerId", worker)))
                .containsExactly(before);
    }

    @Test
    void filtersNarrowTheList() {
        String confirmed = mine.confirmed(mine.report()).id();
        String reported = mine.reported(mine.reportOf(second.worker(), ConductMine.GENERAL, at(5)))
                .id();

        assertThat(ids(mine.inspector().queryParam("status", "CONFIRMED"))).containsExactly(confirmed);
        assertThat(ids(mine.inspector().queryParam("grade", "SERIOUS"))).containsExactly(confirmed);
        assertThat(ids(mine.inspector().queryParam("grade", "GENERAL"))).isEmpty();
        assertThat(ids(mine.inspector().queryParam("branch", second.branchId().toString())))
                .containsExactly(reported);
        assertThat(ids(mine.inspector().queryParam("section", second.sectionId().toString())))
                .containsExactly(reported);
        assertThat(ids(mine.inspector().queryParam("from", "2026-02-05").queryParam("to", "2026-02-05")))
                .containsExactly(reported);
        assertThat(ids(mine.inspector().queryParam("to", "2026-02-04"))).isEmpty();
    }

    @Test
    void aBusinessDateBoundsTheListWhateverTheCalendarSays() {
        // 23:30 of the 5th and 0:30 of the 6th, in shifts of business dates 5 and 6
        OffsetDateTime evening = OffsetDateTime.parse("2026-02-05T23:30:00+08:00");
        String fifth = mine.reported(mine.reportOf(first.worker(), ConductMine.GENERAL, evening))
                .id();
        String sixth = mine.reported(mine.reportOf(first.worker(), ConductMine.GENERAL, evening.plusHours(1)))
                .id();

        assertThat(ids(mine.inspector().queryParam("to", "2026-02-05"))).containsExactly(fifth);
        assertThat(ids(mine.inspector().queryParam("from", "2026-02-06"))).containsExactly(sixth);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            all.addFirst(mine.reported(mine.reportOf(first.worker(), ConductMine.GENERAL, at(day)))
                    .id());
        }
        // two of the same instant, which only the id keeps apart
        all.add(mine.reported(mine.reportOf(first.member(), ConductMine.GENERAL, at(1)))
                .id());

        for (RequestSpecification by : List.of(mine.inspector(), mine.as("branch-secretary", first.secretary()))) {
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                Response page = cursor == null
                        ? io.restassured.RestAssured.given()
                                .spec(by)
                                .queryParam("limit", 3)
                                .get(PATH)
                        : io.restassured.RestAssured.given()
                                .spec(by)
                                .queryParam("limit", 3)
                                .queryParam("cursor", cursor)
                                .get(PATH);
                paged.addAll(page.jsonPath().getList("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(paged).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
            assertThat(paged.subList(0, 6)).isEqualTo(all.subList(0, 6));
        }
    }

    @Test
    void anotherMineSeesNothingOfIt() {
        String id = mine.reported(mine.report()).id();
        ConductMine other = ConductMine.open(dataSource);

        other.inspector().get(PATH).then().statusCode(200).body("items", empty());
        other.inspector().get(PATH + "/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        ConductMine.transition(other.verifier(), new ConductMine.Recorded(id, "\"0-0\""), "verification", Map.of())
                .then()
                .statusCode(404);
        mine.inspector()
                .get(PATH)
                .then()
                .body("items.id", contains(id))
                .body("items.mineId", everyItem(equalTo(mine.roster().mineId().toString())));
    }

    private static List<String> ids(RequestSpecification by) {
        return by.get(PATH).then().statusCode(200).extract().jsonPath().getList("items.id");
    }

    /** 10:00 of a day of February 2026, in a morning shift. */
    private static OffsetDateTime at(int day) {
        return OffsetDateTime.of(2026, 2, day, 2, 0, 0, 0, ZoneOffset.UTC);
    }
}
