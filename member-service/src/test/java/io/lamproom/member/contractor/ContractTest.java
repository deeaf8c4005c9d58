package io.lamproom.member.contractor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ContractTest {

    private static final String ROOT = "/api/v1/contractor-contracts";

    private TestMine mine;
    private String contractor;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        contractor = mine.unit(mine.id(), "CONTRACTOR", "外委一队");
    }

    @Test
    void aContractorWorksByOneContractAtATime() {
        String first = record("HT-1", "2024-01-01", "2026-01-01")
                .statusCode(201)
                .body("inForce", equalTo(false))
                .extract()
                .path("id");

        record("HT-2", "2025-12-31", "2027-01-01").statusCode(409).body("code", equalTo("contracts-overlap"));
        record("HT-1", "2026-01-01", "2099-01-01").statusCode(409).body("code", equalTo("contract-number-taken"));
        record("HT-2", "2026-01-01", "2099-01-01").statusCode(201).body("inForce", equalTo(true));

        mine.hr().get(ROOT + "?unit=" + contractor + "&on=2025-06-01").then().body("items.id", contains(first));
        mine.hr().get(ROOT + "?on=2023-06-01").then().body("items", empty());
        mine.hr().get(ROOT).then().body("items.contractNo", contains("HT-1", "HT-2"));
    }

    @Test
    void aContractMayEndBeforeItsTimeAndNotAfterIt() {
        String contract = record("HT-1", "2024-01-01", "2026-01-01")
                .statusCode(201)
                .extract()
                .path("id");

        end(contract, "2026-02-01").statusCode(409).body("code", equalTo("contract-ended"));
        end(contract, "2024-01-01").statusCode(422).body("code", equalTo("end-before-start"));
        end(contract, "2025-01-01").statusCode(200).body("to", equalTo("2025-01-01"));
    }

    @Test
    void onlyAContractorHasAContractAndOnlyACompanyACreditCode() {
        Map<String, Object> body = body("HT-1", "2024-01-01", "2026-01-01");
        body.put("unitId", mine.section("采煤一区"));
        post(body).statusCode(422).body("code", equalTo("contract-of-contractor"));
        body.put("unitId", contractor);
        body.put("creditCode", "91350100M000100Y44");
        post(body)
                .statusCode(400)
                .body("errors[0].code", equalTo("credit-code"))
                .body("errors[0].pointer", equalTo("/creditCode"));
        body.put("creditCode", " 91350100m000100y43 ");
        post(body).statusCode(201).body("creditCode", equalTo("91350100M000100Y43"));
    }

    private ValidatableResponse record(String number, String from, String to) {
        return post(body(number, from, to));
    }

    private Map<String, Object> body(String number, String from, String to) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unitId", contractor);
        body.put("company", "示范矿山工程有限公司");
        body.put("creditCode", "91350100M000100Y43");
        body.put("contractNo", number);
        body.put("from", from);
        body.put("to", to);
        return body;
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return mine.hr().body(body).post(ROOT).then();
    }

    private ValidatableResponse end(String contract, String to) {
        return mine.hr()
                .header("If-Match", mine.etag(ROOT + "/" + contract))
                .body(Map.of("to", to))
                .post(ROOT + "/" + contract + "/closure")
                .then();
    }
}
