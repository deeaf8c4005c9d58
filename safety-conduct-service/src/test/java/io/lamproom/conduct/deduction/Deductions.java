package io.lamproom.conduct.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Deductions of a test's mine, by HTTP: 200 yuan of a general act, 500 of a serious one, 100 of who led the shift of it,
 * nothing of a self-report.
 */
final class Deductions {

    static final String ROOT = "/api/v1/deductions";

    static final String RULES = """
            {"kind": "ASSESSMENT", "mostPercent": 20, "ofSelfReports": false,
             "amounts": [{"nationalGrade": 1, "fen": 20000}, {"nationalGrade": 2, "fen": 50000}],
             "liabilities": [{"ground": "SHIFT_LEADER", "nationalGrade": 2, "fen": 10000}]}""";

    /** In force since long ago, as no version given through the API can be. */
    private static final String ADD_RULES =
            "insert into rule_set (id, version, kind, mine_id, valid_from, rules, basis)"
                    + " values (?, 0, ?, ?, date '2024-01-01', cast(? as jsonb), 'of a test')";

    private final ConductMine mine;
    private final DataSource database;

    private Deductions(ConductMine mine, DataSource database) {
        this.mine = mine;
        this.database = database;
    }

    /** A mine without any rules of deductions. */
    static Deductions without(ConductMine mine, DataSource database) {
        return new Deductions(mine, database);
    }

    /** A mine with rules and a minimum wage of 2,000 yuan. */
    static Deductions of(ConductMine mine, DataSource database) {
        Deductions deductions = new Deductions(mine, database);
        deductions.addRules("deduction", RULES);
        deductions.addRules("minimum-wage", "{\"monthlyFen\": 200000}");
        return deductions;
    }

    void addRules(String kind, String rules) {
        Sql.update(database, ADD_RULES, Ids.next(), kind, mine.roster().mineId(), rules);
    }

    RequestSpecification hr() {
        return mine.as(Tokens.of("hr-dept").staffNo("900010"));
    }

    /** A confirmed act whose notice was served. */
    Recorded violation(String behaviour) {
        return mine.served(mine.confirmed(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minusHours(2))));
    }

    /** The one that was proposed for a violation. */
    Recorded proposed(Recorded violation) {
        List<String> ids = ofViolation(violation).extract().path("items.id");
        assertThat(ids).hasSize(1);
        return read(ids.getFirst());
    }

    ValidatableResponse ofViolation(Recorded violation) {
        return hr().get(ROOT + "?violation=" + violation.id()).then().statusCode(200);
    }

    Recorded read(String id) {
        return Recorded.of(hr().get(ROOT + "/" + id));
    }

    ValidatableResponse shown(Recorded deduction) {
        return hr().get(ROOT + "/" + deduction.id()).then().statusCode(200);
    }

    /** As the worker sees it, with amounts. */
    ValidatableResponse own(Recorded deduction) {
        return mine.as("worker", mine.subject())
                .get(ROOT + "/" + deduction.id())
                .then()
                .statusCode(200);
    }

    /** @param fen null for all that is proposed */
    Response approve(RequestSpecification by, Recorded deduction, Object month, Long fen) {
        Map<String, Object> body = new HashMap<>(Map.of("month", month.toString(), "note", "Rule 4.2."));
        if (fen != null) {
            body.put("amountFen", fen);
        }
        return post(by, deduction, "approval", body);
    }

    /** In the version that is the newest. */
    Response post(RequestSpecification by, Recorded deduction, String step, Object body) {
        return by.header("If-Match", read(deduction.id()).tag())
                .body(body)
                .post(ROOT + "/" + deduction.id() + "/" + step);
    }

    Response handOver(Object month) {
        return hr().body(Map.of("month", month.toString())).post(ROOT + "/handovers");
    }
}
