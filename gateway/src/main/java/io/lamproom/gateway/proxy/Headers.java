package io.lamproom.gateway.proxy;

import static io.vertx.core.http.HttpHeaders.CONNECTION;
import static io.vertx.core.http.HttpHeaders.CONTENT_LENGTH;
import static io.vertx.core.http.HttpHeaders.EXPECT;
import static io.vertx.core.http.HttpHeaders.TRANSFER_ENCODING;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers cross the gateway: all but those of one connection (RFC 9110, 7.6.1). */
final class Headers {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private Headers() {}

    /** Copies what is meant for the other end; it takes the place of what stands there. */
    static void copy(MultiMap from, MultiMap to) {
        Set<String> dropped = new HashSet<>(HOP_BY_HOP);
        for (String named : from.getAll(CONNECTION)) {
            for (String name : named.split(",")) {
                dropped.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        for (String name : from.names()) {
            if (!dropped.contains(name.toLowerCase(Locale.ROOT))) {
                to.set(name, from.getAll(name));
            }
        }
    }

    /** Whether the request brings a body. */
    static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(CONTENT_LENGTH) && !"0".equals(request.getHeader(CONTENT_LENGTH))
                || request.headers().contains(TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    }

    /** Says where the request came from; what a caller claims about that is kept only as the list's beginning. */
    static void forwarded(HttpServerRequest request, MultiMap to) {
        to.remove(EXPECT);
        to.remove("Forwarded");
        List<String> before = request.headers().getAll("X-Forwarded-For");
        String peer = request.remoteAddress().hostAddress();
        to.set("X-Forwarded-For", before.isEmpty() ? peer : String.join(", ", before) + ", " + peer);
        to.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            to.set("X-Forwarded-Host", request.authority().toString());
        }
    }
}
