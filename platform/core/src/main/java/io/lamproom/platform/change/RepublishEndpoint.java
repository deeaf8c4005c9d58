package io.lamproom.platform.change;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts a republication from the ops port: {@code POST /republications?type=worker}, with {@code id} (repeated) for some
 * aggregates only, with {@code restored=true} after the database was restored. Answers when all is in the outbox.
 */
@Singleton
class RepublishEndpoint {

    private final Republish republish;
    private final AtomicBoolean running = new AtomicBoolean();

    RepublishEndpoint(Republish republish) {
        this.republish = republish;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post("/republications").blockingHandler(this::handle);
    }

    private void handle(RoutingContext request) {
        String type = request.request().getParam("type");
        if (type == null || !republish.types().contains(type)) {
            answer(request, 400, new JsonObject().put("types", List.copyOf(republish.types())));
        } else if (!running.compareAndSet(false, true)) {
            answer(request, 409, new JsonObject().put("running", true));
        } else {
            try {
                answer(request, 200, new JsonObject().put("published", publish(request, type)));
            } catch (IllegalArgumentException notAnId) {
                answer(request, 400, new JsonObject().put("id", "not a UUID"));
            } finally {
                running.set(false);
            }
        }
    }

    private long publish(RoutingContext request, String type) {
        List<UUID> ids = request.request().params().getAll("id").stream()
                .map(UUID::fromString)
                .toList();
        if (!ids.isEmpty()) {
            return republish.some(type, ids);
        }
        return "true".equals(request.request().getParam("restored"))
                ? republish.afterRestore(type)
                : republish.all(type);
    }

    private static void answer(RoutingContext request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.encode());
    }
}
