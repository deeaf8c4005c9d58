package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.stack.Json;
import io.lamproom.local.stack.StackException;
import io.lamproom.local.stack.TokenSigner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Calls the gateway as the people of the demo mine do: with a role, a staff number and a key for every POST. */
final class MineApi {

    /** How many calls are under way at once; the stack and this program share two cores. */
    private static final int TOGETHER = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final TokenSigner tokens;
    private final String keyPrefix;

    MineApi(String gateway, TokenSigner tokens, String keyPrefix) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.keyPrefix = keyPrefix;
    }

    /** Who calls. */
    record As(String role, String staffNo) {

        static As role(String role) {
            return DemoPerson.ALL.stream()
                    .filter(person -> person.role().equals(role))
                    .map(person -> new As(role, person.staffNo()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Another system, with a scope. */
        static As program(String scope) {
            return new As(scope, null);
        }

        private boolean isProgram() {
            return staffNo == null;
        }
    }

    /** What came back: the body, and where and in which version the thing is. */
    record Answer(JsonNode body, String location, String tag) {

        String id() {
            return body.get("id").asText();
        }
    }

    Answer get(As as, String path) {
        return send(as, path, request(as, path).GET());
    }

    /** Posts JSON; a repeat of the seed repeats the key, so nothing is made twice. */
    Answer post(As as, String path, String key, Object body) {
        return send(as, path, keyed(as, path, key).POST(BodyPublishers.ofString(Json.write(body))));
    }

    /** Puts JSON; the same again changes nothing. */
    Answer put(As as, String path, Object body) {
        return send(
                as,
                path,
                request(as, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(Json.write(body))));
    }

    /** Posts a step of a thing that was read in the version of this tag. */
    Answer step(As as, String path, String key, String tag, Object body) {
        return send(
                as, path, keyed(as, path, key).header("If-Match", tag).POST(BodyPublishers.ofString(Json.write(body))));
    }

    /** Posts a file. */
    Answer upload(As as, String path, String key, String mediaType, byte[] file) {
        return send(
                as,
                path,
                keyed(as, path, key).setHeader("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(file)));
    }

    /** Runs an action for each item, several at once, and fails as the first failure does. */
    <T> void each(Collection<T> items, Consumer<T> action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<?>> results = new ArrayList<>();
            items.forEach(item -> results.add(threads.submit(() -> action.accept(item))));
            for (Future<?> result : results) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    threads.shutdownNow();
                    throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
                } catch (InterruptedException e) {
                    threads.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new StackException("Interrupted", e);
                }
            }
        }
    }

    /** Asks again until the answer is as wanted. */
    Answer await(As as, String path, java.util.function.Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = get(as, path);
            if (wanted.test(answer.body())) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new StackException("Waited in vain at " + path + ": " + answer.body());
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private HttpRequest.Builder request(As as, String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : gateway + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token(as))
                .header("Accept-Language", "en");
    }

    private String token(As as) {
        return as.isProgram()
                ? tokens.program(as.role(), DemoPerson.MINE)
                : tokens.person(as.role(), DemoPerson.MINE, as.staffNo());
    }

    private HttpRequest.Builder keyed(As as, String path, String key) {
        return request(as, path).header("Content-Type", "application/json").header("Idempotency-Key", keyPrefix + key);
    }

    private Answer send(As as, String path, HttpRequest.Builder request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> response = exchange(request.build());
            if (response.statusCode() < 300) {
                return new Answer(
                        response.body().isEmpty() ? null : Json.read(response.body(), JsonNode.class),
                        response.headers().firstValue("Location").orElse(null),
                        response.headers().firstValue("ETag").orElse(null));
            }
            if (!passing(response) || System.nanoTime() > end) {
                throw new StackException("%s as %s (%s) was answered %d: %s"
                        .formatted(path, as.role(), as.staffNo(), response.statusCode(), response.body()));
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    /** What passes by itself: a service under load, or one that has not heard of a new worker yet. */
    private static boolean passing(HttpResponse<String> response) {
        return response.statusCode() == 429
                || response.statusCode() >= 502
                || response.statusCode() == 422 && response.body().contains("worker-unknown");
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StackException(
                    "The gateway did not answer " + request.uri().getPath() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
