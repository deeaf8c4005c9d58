package io.lamproom.conduct.capture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A capture device of a test's mine. */
final class Capture {

    static final String BULK = "/api/v1/violations/bulk";
    static final String HELD = "/api/v1/violations/held";

    private final ConductMine mine;
    private final String client;

    Capture(ConductMine mine) {
        this(mine, "device");
    }

    Capture(ConductMine mine, String client) {
        this.mine = mine;
        this.client = client;
    }

    RequestSpecification request() {
        return given().auth()
                .oauth2(Tokens.program("conduct:report")
                        .client(client)
                        .mines(mine.roster().code())
                        .sign())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    ValidatableResponse send(List<?> items) {
        return send(false, items);
    }

    ValidatableResponse send(boolean hold, List<?> items) {
        return request()
                .body(Map.of("hold", hold, "items", items))
                .post(BULK)
                .then()
                .statusCode(207)
                .body("items", hasSize(items.size()));
    }

    /** A good report of the mine's subject, some minutes ago. */
    Map<String, Object> item(int minutesAgo) {
        return item(mine.subject(), minutesAgo);
    }

    Map<String, Object> item(Person subject, int minutesAgo) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", Ids.next().toString());
        item.putAll(mine.reportOf(
                subject,
                ConductMine.SERIOUS,
                OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofMinutes(minutesAgo))));
        return item;
    }

    static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(item);
        other.put(field, value);
        return other;
    }

    static Map<String, Object> without(Map<String, Object> item, String field) {
        Map<String, Object> other = new LinkedHashMap<>(item);
        other.remove(field);
        return other;
    }

    static String id(Map<String, Object> item) {
        return (String) item.get("id");
    }
}
