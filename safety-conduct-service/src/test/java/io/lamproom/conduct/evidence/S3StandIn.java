package io.lamproom.conduct.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A small stand-in for an object store: it keeps objects by path and looks at how requests are signed. */
final class S3StandIn implements AutoCloseable {

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile int failing;

    S3StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A store that keeps its files here. */
    S3Store store() {
        return S3Store.of(new Settings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    /** By path. */
    Map<String, byte[]> objects() {
        return objects;
    }

    /** What kind of file each was said to be, by path. */
    Map<String, String> types() {
        return types;
    }

    /** Answers so many requests that it is not available. */
    void fail(int requests) {
        failing = requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (failing > 0) {
                failing--;
                exchange.sendResponseHeaders(503, -1);
            } else if (!signed(exchange, body)) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                answer(exchange, exchange.getRequestURI().getPath(), body);
            }
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                types.put(path, exchange.getRequestHeaders().getFirst("Content-Type"));
                exchange.sendResponseHeaders(200, -1);
            }
            case "GET" -> {
                byte[] found = objects.get(path);
                byte[] sent = found == null
                        ? "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8)
                        : found;
                exchange.sendResponseHeaders(found == null ? 404 : 200, sent.length);
                exchange.getResponseBody().write(sent);
            }
            case "DELETE" -> {
                objects.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    /** Signed by version 4 for this key, region and service, over the body that has come. */
    private static boolean signed(HttpExchange exchange, byte[] body) {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String hash = String.valueOf(exchange.getRequestHeaders().getFirst("x-amz-content-sha256"));
        return authorization.matches("AWS4-HMAC-SHA256 Credential=the-key/\\d{8}/cn-north-1/s3/aws4_request, "
                        + "SignedHeaders=[a-z0-9;-]*host;[a-z0-9;-]*x-amz-content-sha256;x-amz-date[a-z0-9;-]*, "
                        + "Signature=[0-9a-f]{64}")
                && (sha256(body).equals(hash) || (body.length == 0 && hash.equals("UNSIGNED-PAYLOAD")));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private record Settings(URI address) implements EvidenceSettings.S3 {

        @Override
        public Optional<String> bucket() {
            return Optional.of("mine");
        }

        @Override
        public String region() {
            return "cn-north-1";
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("the-key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("the-secret");
        }

        @Override
        public String prefix() {
            return "evidence/";
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(20);
        }
    }
}
