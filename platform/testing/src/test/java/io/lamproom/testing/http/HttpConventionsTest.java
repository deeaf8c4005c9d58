package io.lamproom.testing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.lamp.LampReaches;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conventions that every operation of every service follows. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HttpConventionsTest {

    private final String mineCode = "M" + UUID.randomUUID().toString().substring(0, 8);
    private final String mineId = LampReaches.mineId(mineCode).toString();

    @Test
    void aPostIsAnsweredWithLocationEntityTagAndBody() {
        issue("A-1", 10)
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.startsWith("/api/v1/lamps/"))
                .header("ETag", org.hamcrest.Matchers.matchesPattern("\"0-[0-9a-f]{16}\""))
                .header("Vary", "Authorization, Accept-Language")
                .header("Cache-Control", "private, no-cache")
                .body("number", equalTo("A-1"))
                .body("mineId", equalTo(mineId));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"mineId":                                   | malformed-json |
            {"mineId":"MINE","number":"B","lumens":1}x   | malformed-json |
            {"mineId":"MINE","number":"B","lumens":1,"colour":"red"} | unknown-field | /colour
            {"mineId":"MINE","number":"B","lumens":"1"}  | wrong-type     | /lumens
            {"mineId":"MINE","number":7,"lumens":1}      | wrong-type     | /number
            {"mineId":"MINE","number":"B","lumens":1.5}  | wrong-type     | /lumens
            {"mineId":"no-uuid","number":"B","lumens":1} | wrong-type     | /mineId
            {"mineId":"MINE","number":"B"}               | required       | /lumens
            {"mineId":"MINE","number":"B","lumens":-1}   | too-small      | /lumens
            {"mineId":"MINE","number":"123456789012345678901","lumens":1} | size | /number
            {"mineId":"MINE","number":"B","number":"C","lumens":1} | malformed-json |
            """)
    void badInputNamesFieldAndRuleAndWritesNothing(String body, String code, String pointer) {
        asDispatch()
                .body(body.replace("MINE", mineId))
                .post("/api/v1/lamps")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("errors[0].detail", notNullValue());
        asDispatch().get("/api/v1/lamps").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aMissingBodyIsBadInput() {
        asDispatch().post("/api/v1/lamps").then().statusCode(400).body("code", equalTo("invalid-input"));
    }

    @Test
    void anotherMediaTypeIsRefusedAsAProblem() {
        given().auth()
                .oauth2(dispatch())
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/lamps")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void textsAreInTheCallersLanguageAndChineseByDefault() {
        asDispatch()
                .header("Accept-Language", "en")
                .get("/api/v1/lamps/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
        asDispatch()
                .get("/api/v1/lamps/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("未找到"));
    }

    @Test
    void anErrorOfOursTellsNothingButItsTrace() {
        String body = given().auth()
                .oauth2(Tokens.of("auditor").mine(mineCode).sign())
                .header("X-Access-Reason", "test")
                .get("/api/v1/lamps/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("http-500"))
                .body("traceId", notNullValue())
                .extract()
                .asString();
        assertThat(body).doesNotContain("secret of the inside");
    }

    @Test
    void anUnknownPathIsAProblem() {
        asDispatch().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        asDispatch().delete("/api/v1/lamps").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void unknownAndMalformedParametersAreNamed() {
        asDispatch()
                .get("/api/v1/lamps?colour=red&asOf=yesterday&minimum=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("colour", "asOf", "minimum"))
                .body("errors.code", hasItems("unknown-parameter", "parameter-form-date", "parameter-form-number"));
    }

    @Test
    void aRuleThatIsBrokenIs422AndNamesTheField() {
        Response lamp = issue("C-1", 10);
        asDispatch()
                .header("If-Match", lamp.header("ETag"))
                .body("{\"lumens\":11}")
                .put(lamp.header("Location") + "/brightness")
                .then()
                .statusCode(422)
                .body("code", equalTo("lamp-brighter"))
                .body("errors[0].pointer", equalTo("/lumens"));
    }

    @Test
    void aConstraintOfTheDatabaseIs409WithItsOwnCode() {
        issue("D-1", 10).then().statusCode(201);
        issue("D-1", 10).then().statusCode(409).body("code", equalTo("lamp-number-taken"));
    }

    @Test
    void aChangeAsksForTheNewestVersion() {
        Response lamp = issue("E-1", 10);
        String address = lamp.header("Location") + "/brightness";
        asDispatch().body("{\"lumens\":9}").put(address).then().statusCode(428);
        asDispatch()
                .header("If-Match", lamp.header("ETag"))
                .body("{\"lumens\":9}")
                .put(address)
                .then()
                .statusCode(200)
                .body("lumens", equalTo(9));
        asDispatch()
                .header("If-Match", lamp.header("ETag"))
                .body("{\"lumens\":8}")
                .put(address)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void ofTwoClientsChangingTheSameVersionAtOnceOneGets412() throws Exception {
        Response lamp = issue("F-1", 100);
        List<Integer> statuses = atOnce(
                8,
                index -> asDispatch()
                        .header("If-Match", lamp.header("ETag"))
                        .body("{\"lumens\":" + index + "}")
                        .put(lamp.header("Location") + "/brightness")
                        .statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aBodyTheCallerHasIsNotSentAgain() {
        Response lamp = issue("G-1", 10);
        asDispatch()
                .header("If-None-Match", lamp.header("ETag"))
                .get(lamp.header("Location"))
                .then()
                .statusCode(304)
                .header("ETag", lamp.header("ETag"));
    }

    @Test
    void aRepeatedKeyAnswersAsTheFirstTimeAndWritesOnce() {
        String key = UUID.randomUUID().toString();
        Response first = issue("H-1", 10, key);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        issue("H-1", 10, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        issue("H-2", 10, key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        asDispatch().get("/api/v1/lamps").then().body("items", hasSize(1));
    }

    @Test
    void aFailedRequestDoesNotUseUpItsKey() {
        issue("I-1", 10).then().statusCode(201);
        String key = UUID.randomUUID().toString();
        issue("I-1", 10, key).then().statusCode(409);
        issue("I-2", 10, key).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void theSameKeyAtTheSameTimeWritesOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Integer> statuses = atOnce(8, index -> issue("J-1", 10, key).statusCode());
        assertThat(statuses).contains(201).containsOnly(201, 409);
        asDispatch().get("/api/v1/lamps?count=true").then().body("total", equalTo(1));
    }

    @Test
    void aListIsPagedByKeyInOrderToItsEnd() {
        for (int i = 0; i < 7; i++) {
            issue("K-" + i, 10 + i).then().statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = asDispatch()
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/api/v1/lamps")
                    .then()
                    .statusCode(200)
                    .body("items.mineId", everyItem(equalTo(mineId)));
            seen.addAll(page.extract().path("items.number"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        assertThat(seen).containsExactly("K-0", "K-1", "K-2", "K-3", "K-4", "K-5", "K-6");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        issue("L-1", 10);
        issue("L-2", 10);
        String cursor = asDispatch().get("/api/v1/lamps?limit=1").path("next");
        asDispatch()
                .queryParam("cursor", cursor)
                .get("/api/v1/lamps?limit=1&minimum=5")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-invalid"));
        asDispatch()
                .get("/api/v1/lamps?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void whatIsOutsideTheReachIsNotThere() {
        Response lamp = issue("M-1", 10);
        RequestSpecification other =
                given().auth().oauth2(Tokens.of("dispatch").mine("OTHER").sign());
        other.get(lamp.header("Location")).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of("dispatch").mine("OTHER").sign())
                .get("/api/v1/lamps")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItems(lamp.<String>path("id"))));
    }

    @Test
    void withoutATokenOrWithABadOneIs401AndWithoutTheRoleIs403() {
        given().get("/api/v1/lamps")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
        for (Tokens bad : List.of(
                Tokens.of("dispatch").mine(mineCode).expired(),
                Tokens.of("dispatch").mine(mineCode).wrongKey(),
                Tokens.of("dispatch").mine(mineCode).issuer("https://elsewhere"),
                Tokens.of("dispatch").mine(mineCode).audience("elsewhere"),
                Tokens.of("dispatch").mine(mineCode).validFor(Duration.ofHours(1)))) {
            given().auth()
                    .oauth2(bad.sign())
                    .get("/api/v1/lamps")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("token-invalid"));
        }
        given().auth().oauth2("not.a.token").get("/api/v1/lamps").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("union").mine(mineCode).sign())
                .get("/api/v1/lamps")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aProgramReadsByItsScopeAndDecidesNothing() {
        String token = Tokens.program("roster:read").mines(mineCode).sign();
        issue("N-1", 10);
        given().auth().oauth2(token).get("/api/v1/lamps").then().statusCode(200).body("items", hasSize(1));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/lamps")
                .then()
                .statusCode(403);
    }

    @Test
    void aReasonIsAskedWhereTheTableSaysSo() {
        given().auth()
                .oauth2(Tokens.of("auditor").mine(mineCode).sign())
                .get("/api/v1/lamps/broken")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("X-Access-Reason"));
    }

    @Test
    void theRequestIdIsReturnedOrMade() {
        asDispatch()
                .header("X-Request-Id", "shift-7")
                .get("/api/v1/lamps")
                .then()
                .header("X-Request-Id", "shift-7");
        asDispatch().get("/api/v1/lamps").then().header("X-Request-Id", notNullValue());
    }

    private interface Attempt {
        int run(int index);
    }

    private static List<Integer> atOnce(int count, Attempt attempt) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int index = i;
                calls.add(() -> attempt.run(index));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> future : threads.invokeAll(calls)) {
                statuses.add(future.get());
            }
            return statuses;
        }
    }

    private String dispatch() {
        return Tokens.of("dispatch").mine(mineCode).sign();
    }

    private RequestSpecification asDispatch() {
        return given().auth().oauth2(dispatch()).contentType("application/json");
    }

    private Response issue(String number, int lumens) {
        return asDispatch().body(body(number, lumens)).post("/api/v1/lamps");
    }

    private Response issue(String number, int lumens, String key) {
        return asDispatch()
                .header("Idempotency-Key", key)
                .body(body(number, lumens))
                .post("/api/v1/lamps");
    }

    private String body(String number, int lumens) {
        return "{\"mineId\":\"%s\",\"number\":\"%s\",\"lumens\":%d}".formatted(mineId, number, lumens);
    }
}
