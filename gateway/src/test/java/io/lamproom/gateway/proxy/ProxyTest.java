package io.lamproom.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.lamproom.gateway.StubServices;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class ProxyTest {

    private static final String PROBLEM = "application/problem+json";

    @TestHTTPResource
    URI gateway;

    @Test
    void aRequestReachesTheOwnerOfItsRootWithItsHeaders() {
        caller().urlEncodingEnabled(false)
                .header("X-Request-Id", "request-1")
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", "10.0.0.9")
                .header("Connection", "X-Private")
                .header("X-Private", "for one hop")
                .get("/api/v1/workers/1?name=%E5%BC%A0&limit=5")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "request-1")
                .body("method", equalTo("GET"))
                .body("uri", equalTo("/api/v1/workers/1?name=%E5%BC%A0&limit=5"))
                .body("headers.authorization", startsWith("Bearer "))
                .body("headers.'x-request-id'", equalTo("request-1"))
                .body("headers.'accept-language'", equalTo("en"))
                .body("headers.'x-forwarded-for'", equalTo("10.0.0.9, 127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", equalTo(gateway.getAuthority()))
                .body("headers.host", equalTo(gateway.getAuthority()))
                .body("headers.traceparent", startsWith("00-"))
                .body("headers.'x-private'", equalTo(null));
    }

    @Test
    void aBodyIsPassedOn() {
        caller().contentType("application/json")
                .body("{\"staffNo\":\"100001\"}")
                .post("/api/v1/violations")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("received", equalTo(20))
                .body("headers.'content-length'", equalTo("20"));
    }

    @Test
    void aBodyOfUnknownLengthIsPassedOn() throws Exception {
        HttpResponse<String> answer = send("/api/v1/violations", 700_000);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"received\":700000");
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        caller().body(new byte[1_100_000])
                .post("/api/v1/violations")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void aBodyOfUnknownLengthAboveTheLimitIsRefusedOnItsWay() throws Exception {
        HttpResponse<String> answer = send("/api/v1/violations", 3_000_000);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void anImportMayBeLarger() {
        caller().body(new byte[3_000_000])
                .post("/api/v1/roster-imports")
                .then()
                .statusCode(200)
                .body("received", equalTo(3_000_000));
    }

    @Test
    void aPictureMayBeLargerThanOtherRequestsButNotAsLargeAsAnImport() {
        caller().body(new byte[10_000_000])
                .post("/api/v1/violations/1/evidence")
                .then()
                .statusCode(200)
                .body("received", equalTo(10_000_000));
        caller().body(new byte[12_000_000])
                .post("/api/v1/violations/1/evidence")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void aLargeAnswerIsStreamed() throws Exception {
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(request("/api/v1/workers/large").build(), HttpResponse.BodyHandlers.ofInputStream());
        long received = 0;
        try (var in = answer.body()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received += n;
            }
        }

        assertThat(received).isEqualTo(64L << 20);
    }

    @Test
    void aProblemOfAServicePassesAsItIs() {
        caller().get("/api/v1/workers/conflict")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .header("Retry-After", "7")
                .header("ETag", "\"3-abc\"")
                .header("Keep-Alive", equalTo(null))
                .body("code", equalTo("wrong-state"));
    }

    @Test
    void linksOfAServiceAreThoseOfTheGateway() {
        caller().post("/api/v1/violations/created")
                .then()
                .statusCode(201)
                .header("Location", gateway.resolve("/api/v1/violations/1").toString());
    }

    @Test
    void aServiceThatDoesNotAnswerIsA504() {
        caller().header("Accept-Language", "en")
                .get("/api/v1/workers/silent")
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .body("code", equalTo("service-late"))
                .body("title", equalTo("Service too late"))
                .body("detail", startsWith("The service member did not answer in time"));
    }

    @Test
    void aServiceOutOfReachIsA503WithRetryAfterAndStaysSoWhenItsCircuitOpens() {
        for (int i = 0; i < 15; i++) {
            caller().get("/api/v1/changes/training")
                    .then()
                    .statusCode(503)
                    .contentType(PROBLEM)
                    .header("Retry-After", "1")
                    .body("code", equalTo("service-unavailable"));
        }
    }

    @Test
    void anAnswerCutShortIsNotPassedOffAsWhole() {
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(request("/api/v1/units/cut").build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void oneServiceInTroubleLeavesTheOthersAlone() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> caller().get("/api/v1/changes/training").then().statusCode(503));

        caller().get("/api/v1/changes/mentoring").then().statusCode(200);
    }

    @Test
    void anUnknownRootIsA404() {
        caller().get("/api/v1/coal").then().statusCode(404).contentType(PROBLEM).body("code", equalTo("not-found"));
    }

    @Test
    void aRequestWithoutATokenGoesNowhere() {
        given().body("{}")
                .post("/api/v1/violations")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("token-missing"));
        given().get("/api/v1/coal").then().statusCode(401);
    }

    @Test
    void aTokenThatIsNotAcceptedGoesNowhere() {
        for (String token : new String[] {
            Tokens.of("hr-dept").expired().sign(),
            Tokens.of("hr-dept").wrongKey().sign(),
            Tokens.of("hr-dept").issuer("https://elsewhere").sign(),
            Tokens.of("hr-dept").audience("other").sign(),
            "no-token"
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/workers")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .body("code", equalTo("token-invalid"));
        }
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("hr-dept").mine("TT").sign());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + Tokens.of("hr-dept").sign());
    }

    private HttpResponse<String> send(String path, int bytes) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[bytes])))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
