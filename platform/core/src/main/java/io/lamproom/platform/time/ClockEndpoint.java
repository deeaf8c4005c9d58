package io.lamproom.platform.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.util.Set;

/** Reads and moves the business clock on the management port; the path exists in the local and test profiles only. */
@ApplicationScoped
class ClockEndpoint {

    private static final Set<String> PROFILES = Set.of("local", "test", "dev");

    private final BusinessClock clock;

    ClockEndpoint(BusinessClock clock) {
        this.clock = clock;
    }

    static boolean allowed() {
        return ConfigUtils.getProfiles().stream().anyMatch(PROFILES::contains);
    }

    void register(@Observes ManagementInterface management) {
        if (!allowed()) {
            return;
        }
        management.router().get("/clock").handler(this::answer);
        // Quarkus has read the body of a management request by now
        management.router().put("/clock").handler(context -> {
            try {
                clock.move(BusinessClock.Offsets.parse(
                        context.body().asJsonObject().getString("offset")));
                answer(context);
            } catch (DateTimeException | DecodeException | NullPointerException e) {
                context.response().setStatusCode(400).end();
            }
        });
    }

    private void answer(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("offset", clock.offset().toString())
                        .put(
                                "now",
                                clock.now()
                                        .atZone(clock.zone())
                                        .toOffsetDateTime()
                                        .toString())
                        .encode());
    }
}
