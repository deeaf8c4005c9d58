package io.lamproom.conduct.duty;

import static io.lamproom.conduct.duty.SafetyDutySamples.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class SafetyDutyTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    Roster roster;

    @Test
    void eachSignsTheListOfTheirOwnPostOnceAYear() {
        ConductMine mine = ConductMine.open(dataSource);
        JsonPath own = mine.as("worker", mine.subject()).get(ROOT + "/own-list").jsonPath();
        assertThat(own.getString("post")).isEqualTo("采煤机司机");
        assertThat(own.getInt("year")).isEqualTo(clock.today().getYear());
        assertThat(own.getList("duties")).hasSize(4);
        assertThat(own.getString("signedId")).isNull();

        Recorded signed = sign(mine, mine.subject());
        mine.as("worker", mine.subject()).get(ROOT + "/own-list").then().body("signedId", equalTo(signed.id()));
        mine.as("worker", mine.subject())
                .body(Map.of("rulesId", own.getString("rulesId")))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("duty-signed"));
    }

    @Test
    void whatWasReadIsWhatIsSigned() {
        ConductMine mine = ConductMine.open(dataSource);
        String read = mine.as("worker", mine.subject()).get(ROOT + "/own-list").path("rulesId");
        LocalDate today = clock.today();
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId().toString(),
                        "kind",
                        "safety-duties",
                        "from",
                        today.toString(),
                        "basis",
                        "矿发〔2026〕8号",
                        "rules",
                        Map.of(
                                "signWithinDays",
                                15,
                                "lists",
                                List.of(Map.of("post", "采煤机司机", "duties", List.of("开机前检查顶板。"))))))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);

        mine.as("worker", mine.subject())
                .body(Map.of("rulesId", read))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("duty-list-changed"));
        sign(mine, mine.subject());
        mine.as("worker", mine.roster().first().attendanceClerk())
                .get(ROOT + "/own-list")
                .then()
                .statusCode(422)
                .body("code", equalTo("duty-list-missing"));
    }

    @Test
    void whoHasNotSignedIsDueAndSeenByThemselvesTheSectionHeadAndTheSafetyDepartment() {
        ConductMine mine = ConductMine.open(dataSource);
        Person worker = mine.subject();
        Person elsewhere = mine.roster().second().worker();
        LocalDate dueOn = clock.today().withDayOfYear(1).plusDays(31);

        mine.as("worker", worker)
                .get(ROOT + "/due")
                .then()
                .body("items", hasSize(1))
                .body("items[0].workerId", equalTo(worker.id().toString()))
                .body("items[0].dueOn", equalTo(dueOn.toString()))
                .body("items[0].overdue", equalTo(clock.today().isAfter(dueOn)));
        List<String> ofSection = mine.as("section-head", mine.roster().first().sectionHead())
                .get(ROOT + "/due?limit=200")
                .path("items.workerId");
        assertThat(ofSection)
                .hasSize(8)
                .contains(worker.id().toString())
                .doesNotContain(elsewhere.id().toString());
        List<String> ofMine = mine.verifier().get(ROOT + "/due?limit=200").path("items.workerId");
        assertThat(ofMine)
                .hasSize(18)
                .doesNotContain(mine.roster().leaver().id().toString());

        sign(mine, worker);
        mine.as("worker", worker).get(ROOT + "/due").then().body("items", empty());
    }

    @Test
    void onALoanTheListOfTheBorrowingUnitIsDue() {
        ConductMine mine = ConductMine.open(dataSource);
        mine.roster()
                .lend(
                        mine.subject(),
                        mine.roster().second().sectionId(),
                        mine.roster().second().teamId(),
                        clock.today().minusDays(5),
                        null)
                .publish()
                .awaitReplica(dataSource);

        mine.as("worker", mine.subject())
                .get(ROOT + "/due")
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].sectionId",
                        equalTo(mine.roster().second().sectionId().toString()));
    }

    @Test
    void theSafetyDepartmentChecksOnceAndNobodyTheirOwn() {
        ConductMine mine = ConductMine.open(dataSource);
        Recorded signed = sign(mine, mine.subject());
        Map<String, Object> kept = Map.of("met", false, "note", "Did not lock the conveyor.");

        mine.as("safety-dept", mine.subject())
                .header("If-Match", signed.tag())
                .body(kept)
                .post(ROOT + "/" + signed.id() + "/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        Recorded checked = Recorded.of(
                mine.verifier().header("If-Match", signed.tag()).body(kept).post(ROOT + "/" + signed.id() + "/check"));
        mine.as("section-head", mine.roster().first().sectionHead())
                .get(ROOT + "/" + signed.id())
                .then()
                .body("status", equalTo("CHECKED"))
                .body("met", equalTo(false))
                .body("check.at", notNullValue())
                .body("transitions", empty());
        mine.verifier()
                .header("If-Match", checked.tag())
                .body(kept)
                .post(ROOT + "/" + signed.id() + "/check")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        mine.as("worker", mine.roster().first().member())
                .get(ROOT + "/" + signed.id())
                .then()
                .statusCode(404);
        mine.verifier()
                .get(ROOT + "?status=CHECKED&year=" + clock.today().getYear())
                .then()
                .body("items.id", contains(signed.id()))
                .body("next", nullValue());
    }

    @Test
    void inEachStateTheLawfulActionsAndNoOther() {
        ConductMine mine = ConductMine.open(dataSource);
        SafetyDuty duty = new SafetyDuty(
                roster.at(mine.subject().id(), clock.today()).orElseThrow(),
                "采煤机司机",
                UUID.randomUUID(),
                new Mark(Instant.EPOCH, new Actor("person", "1")));
        Step step = new Step(Instant.EPOCH, new Actor("checker", "2"), "Observed.");
        assertThat(duty.status()).isEqualTo(DutyStatus.SIGNED);
        assertThat(duty.status().transitions()).containsExactly("check");
        duty.check(true, step);
        assertThat(duty.status()).isEqualTo(DutyStatus.CHECKED);
        assertThat(duty.status().transitions()).isEmpty();
        assertThatThrownBy(() -> duty.check(false, step)).isInstanceOf(Refusal.StateConflict.class);
        assertThat(duty.met()).isTrue();
    }

    private static Recorded sign(ConductMine mine, Person person) {
        String rules = mine.as("worker", person).get(ROOT + "/own-list").path("rulesId");
        return Recorded.of(
                mine.as("worker", person).body(Map.of("rulesId", rules)).post(ROOT));
    }
}
