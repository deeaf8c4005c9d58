package io.lamproom.conduct.pattern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.retention.Runs;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PatternFlowTest {

    private static final String MOVED =
            "update violation set business_date = ?, occurred_at = ?::date + time '12:00' where mine_id = ?";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    Runs runs;

    private ConductMine mine;
    private Patterns patterns;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        patterns = new Patterns(mine);
    }

    @Test
    void dangersOfAKindAtAPlaceOpenOneReviewHoweverOftenItLooks() {
        String place = mine.place();
        patterns.dangers(3, place, "MACHINE");
        patterns.dangers(1, place, "PERSON");
        patterns.dangers(1, mine.place(), "ENVIRONMENT");
        Patterns.look();
        mine.verifier().get(Patterns.ROOT).then().body("items", empty());

        patterns.dangers(1, place, "MACHINE");
        Patterns.look();
        Patterns.look();
        mine.as("team-leader", mine.roster().first().teamLeader())
                .get(Patterns.ROOT)
                .then()
                .body("items.kind", contains("DANGERS_AT_PLACE"))
                .body("items[0].scopeId", equalTo(place))
                .body("items[0].matter", equalTo("VENTILATION/MACHINE"))
                .body("items[0].facts", equalTo(4))
                .body("items[0].status", equalTo("OPEN"));
        // one more is part of no second review of the same place; it is the fifth of the team
        patterns.dangers(1, place, "MACHINE");
        Patterns.look();
        mine.verifier()
                .get(Patterns.ROOT)
                .then()
                .body("items.kind", contains("DANGERS_IN_TEAM", "DANGERS_AT_PLACE"))
                .body("items[0].facts", equalTo(5));
    }

    @Test
    void irregularActsInATeamOpenAReview() {
        patterns.irregularActs(4);
        Patterns.look();
        mine.verifier().get(Patterns.ROOT).then().body("items", empty());

        patterns.irregularActs(1);
        Patterns.look();
        mine.as("section-head", mine.roster().first().sectionHead())
                .get(Patterns.ROOT)
                .then()
                .body("items.kind", contains("IRREGULAR_ACTS_IN_TEAM"))
                .body("items[0].matter", equalTo(ConductMine.IRREGULAR))
                .body("items[0].scopeId", equalTo(mine.roster().first().teamId().toString()));
    }

    @Test
    void anIrregularActOfNinetyDaysAgoCountsInNoPatternHoweverLongTheMinesWindow() {
        patterns.window(91).then().statusCode(400).body("errors[0].pointer", equalTo("/rules/withinDays"));
        patterns.window(90).then().statusCode(201);
        patterns.irregularActs(5);

        runs.execute(
                MOVED,
                clock.today().minusDays(90),
                clock.today().minusDays(90),
                mine.roster().mineId());
        Patterns.look();
        mine.verifier().get(Patterns.ROOT).then().body("items", empty());

        runs.execute(
                MOVED,
                clock.today().minusDays(89),
                clock.today().minusDays(89),
                mine.roster().mineId());
        Patterns.look();
        mine.verifier()
                .get(Patterns.ROOT)
                .then()
                .body("items.facts", contains(5))
                .body("items[0].firstOn", equalTo(clock.today().minusDays(89).toString()));
    }

    @Test
    void aNamedPersonOfAnotherTeamDecides() {
        patterns.dangers(4, mine.place(), "MACHINE");
        Patterns.look();
        String id = mine.verifier().get(Patterns.ROOT).path("items[0].id");
        Recorded review = Recorded.of(mine.verifier().get(Patterns.ROOT + "/" + id));

        measure(mine.as("safety-dept", mine.subject()), review)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        measure(mine.verifier(), review)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTED_ON"))
                .body("decidedByStaffNo", equalTo("900002"))
                .body("note", equalTo("Doors exchanged."));
    }

    private static Response measure(RequestSpecification by, Recorded review) {
        return by.header("If-Match", review.tag())
                .body(Map.of("note", "Doors exchanged."))
                .post(Patterns.ROOT + "/" + review.id() + "/measure");
    }
}
