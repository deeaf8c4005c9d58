package io.lamproom.member.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.lamproom.member.TestMine;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RuleSetTest {

    private static final LocalDate SHIPPED_FROM = LocalDate.of(2014, 5, 28);

    @Inject
    RuleSets ruleSets;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    private TestMine mine;
    private LocalDate today;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        today = clock.today();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into rule_set (id, version, kind, valid_from, rules, basis)
                                select '019b3a50-0000-7000-8000-00000000aaaa', 0, 'sample', '2014-05-28',
                                       '{"limit": 5, "bands": []}', '试行细则'
                                 where not exists (select 1 from rule_set where kind = 'sample' and mine_id is null)""").executeUpdate());
    }

    @Test
    void aMineWithoutRulesOfItsOwnHasTheShippedOnes() {
        Effective<SampleRules> effective = inForce(today);

        assertThat(effective.rules()).isEqualTo(new SampleRules(5, List.of()));
        assertThat(effective.from()).isEqualTo(SHIPPED_FROM);
        assertThat(effective.basis()).isEqualTo("试行细则");
    }

    @Test
    void anOldDayKeepsItsOldRules() {
        String id = add(3, today).statusCode(201).extract().path("id");
        add(2, today.plusDays(10)).statusCode(201).body("to", equalTo(null));

        assertThat(inForce(today.minusDays(1)).rules().limit()).isEqualTo(5);
        assertThat(inForce(today).rules().limit()).isEqualTo(3);
        assertThat(inForce(today).id()).isEqualTo(UUID.fromString(id));
        assertThat(inForce(today.plusDays(9)).rules().limit()).isEqualTo(3);
        assertThat(inForce(today.plusDays(10)).rules().limit()).isEqualTo(2);
        mine.party()
                .get("/api/v1/rule-sets/{id}", id)
                .then()
                .body("to", equalTo(today.plusDays(10).toString()))
                .body("rules.limit", equalTo(3));
    }

    @Test
    void rulesOfAnotherMineDoNotHoldHere() {
        add(3, today).statusCode(201);
        TestMine other = TestMine.create();

        assertThat(ruleSets.inForce(SampleRules.class, UUID.fromString(other.id()), today)
                        .rules()
                        .limit())
                .isEqualTo(5);
        other.party().get("/api/v1/rule-sets?kind=sample").then().body("items.mineId", not(hasItem(mine.id())));
    }

    @Test
    void thePastDoesNotChange() {
        add(3, today.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("rule-set-in-past"))
                .body("earliest", equalTo(today.toString()))
                .body("errors[0].pointer", equalTo("/from"));
        add(3, today.plusDays(5)).statusCode(201);
        add(4, today.plusDays(5)).statusCode(409).body("code", equalTo("rule-set-later"));
    }

    @Test
    void whatAVersionSaysIsKeptByTheDatabaseToo() {
        String id = add(3, today).statusCode(201).extract().path("id");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update rule_set set rules = '{\"limit\": 9, \"bands\": []}' where id = :id")
                                .setParameter("id", UUID.fromString(id))
                                .executeUpdate()))
                .hasMessageContaining("a version of rules is not changed");
    }

    @Test
    void everyFieldOutOfBoundsIsNamed() {
        post(Map.of("limit", 0, "bands", List.of(Map.of("upTo", 0))), today)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rules/limit", "/rules/bands/0/upTo"));
        post(Map.of("limit", "many", "bands", List.of()), today)
                .statusCode(400)
                .body("errors.pointer", contains("/rules/limit"));
        post(Map.of("limit", 1, "bands", List.of(), "more", 1), today).statusCode(400);
        mine.party()
                .body(Map.of(
                        "mineId", mine.id(), "kind", "none", "from", today.toString(), "basis", "-", "rules", Map.of()))
                .post("/api/v1/rule-sets")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-kind-unknown"));
    }

    @Test
    void rulesAreAnnouncedToAllWhomTheyBind() {
        String own = add(3, today).statusCode(201).extract().path("id");

        mine.as(Tokens.of("worker").staffNo("000000"))
                .get("/api/v1/rule-sets?kind=sample&on={day}", today.toString())
                .then()
                .statusCode(200)
                .body("items.id", contains(own, "019b3a50-0000-7000-8000-00000000aaaa"));
    }

    @Test
    void aDayBeforeAnyRulesIsRefused() {
        assertThatThrownBy(() -> inForce(SHIPPED_FROM.minusDays(1)))
                .isInstanceOf(Refusal.RuleBroken.class)
                .hasMessage("rules-not-in-force");
    }

    private Effective<SampleRules> inForce(LocalDate day) {
        return ruleSets.inForce(SampleRules.class, UUID.fromString(mine.id()), day);
    }

    private ValidatableResponse add(int limit, LocalDate from) {
        return post(Map.of("limit", limit, "bands", List.of()), from);
    }

    private ValidatableResponse post(Map<String, Object> rules, LocalDate from) {
        return mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        SampleRules.KIND,
                        "from",
                        from.toString(),
                        "basis",
                        "矿党委〔2026〕1号",
                        "rules",
                        rules))
                .post("/api/v1/rule-sets")
                .then();
    }
}
