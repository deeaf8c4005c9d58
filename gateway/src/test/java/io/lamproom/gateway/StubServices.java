package io.lamproom.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Stands in for the services: tells what it received, or behaves as the path's last segment says. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    private static final int UNREACHABLE = 1;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        int port = vertx.createHttpServer()
                .requestHandler(StubServices::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        String stub = "http://127.0.0.1:" + port;
        return Map.ofEntries(
                Map.entry("lamproom.routes.member.url", stub),
                Map.entry("lamproom.routes.conduct.url", stub),
                Map.entry("lamproom.routes.mentoring.url", stub),
                Map.entry("lamproom.routes.training.url", "http://127.0.0.1:" + UNREACHABLE),
                Map.entry("lamproom.proxy.request.timeout", "1s"),
                Map.entry("lamproom.proxy.request.body", "1M"),
                Map.entry("lamproom.proxy.breaker.delay", "1s"),
                Map.entry("lamproom.stream.heartbeat", "500ms"),
                Map.entry("lamproom.stream.longest", "5s"),
                Map.entry("lamproom.reconciliation.patience", "1s"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void handle(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/api/v1/reconciliations/")) {
            try {
                request.response()
                        .end(StubBuckets.answer(
                                path,
                                request.getParam("type"),
                                request.params().getAll("bucket"),
                                request.getParam("after")));
            } catch (RuntimeException e) {
                request.response().setStatusCode(500).end(e.toString());
            }
            return;
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> {}
            case "conflict" ->
                request.response()
                        .setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Retry-After", "7")
                        .putHeader("ETag", "\"3-abc\"")
                        .putHeader("Keep-Alive", "timeout=5")
                        .end("{\"code\":\"wrong-state\"}");
            case "created" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://" + request.authority() + "/api/v1/violations/1")
                        .end();
            case "cut" -> {
                request.response().putHeader("Content-Length", "1000").write("only the beginning");
                request.connection().close();
            }
            case "large" -> large(request, 64);
            default -> echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        long[] received = {0};
        request.handler(chunk -> received[0] += chunk.length());
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("received", received[0])
                            .encode());
        });
    }

    /** Megabytes without an announced length, as fast as they are taken. */
    private static void large(HttpServerRequest request, int megabytes) {
        request.response().setChunked(true);
        writeOn(request, megabytes);
    }

    private static void writeOn(HttpServerRequest request, int megabytes) {
        if (megabytes == 0) {
            request.response().end();
        } else {
            request.response()
                    .write(Buffer.buffer(new byte[1 << 20]))
                    .onSuccess(written -> writeOn(request, megabytes - 1));
        }
    }
}
