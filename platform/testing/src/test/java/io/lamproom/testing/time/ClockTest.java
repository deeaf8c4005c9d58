package io.lamproom.testing.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ClockTest {
    // the management interface's root is /q
    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Inject
    BusinessClock clock;

    @AfterEach
    void moveBack() {
        move("{\"offset\": \"PT0S\"}").statusCode(200);
    }

    @Test
    void businessTimeIsMovedOnTheManagementPort() {
        LocalDate today = clock.today();

        move("{\"offset\": \"P6M\"}").statusCode(200).body("offset", equalTo("P6M"));

        assertThat(clock.today()).isAfter(today.plusMonths(5));
        given().get(url()).then().statusCode(200).body("offset", equalTo("P6M"));
    }

    @Test
    void whatIsNoOffsetIsRefused() {
        move("{\"offset\": \"six months\"}").statusCode(400);
        move("{}").statusCode(400);
        move("six months").statusCode(400);
        move("").statusCode(400);
    }

    private ValidatableResponse move(String body) {
        return given().contentType("application/json").body(body).put(url()).then();
    }

    private String url() {
        return "http://localhost:" + management.getPort() + "/clock";
    }
}
