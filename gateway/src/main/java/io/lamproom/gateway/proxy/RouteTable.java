package io.lamproom.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The service that owns a path, by its resource root. */
@ApplicationScoped
public class RouteTable {

    static final String BASE = "/api/v1/";

    private final Map<String, String> serviceByRoot = new HashMap<>();

    RouteTable(RouteConfig config) {
        config.services()
                .forEach((service, route) -> route.roots().forEach(root -> {
                    String other = serviceByRoot.putIfAbsent(root, service);
                    if (other != null) {
                        throw new IllegalStateException(
                                "The root " + root + " is routed to " + other + " and to " + service);
                    }
                }));
    }

    /** The service's name, or nothing when no service owns the path. */
    public Optional<String> owner(String path) {
        if (!path.startsWith(BASE)) {
            return Optional.empty();
        }
        int first = endOfSegment(path, BASE.length());
        String owner = serviceByRoot.get(path.substring(BASE.length(), first));
        if (owner == null && first < path.length()) {
            owner = serviceByRoot.get(path.substring(BASE.length(), endOfSegment(path, first + 1)));
        }
        return Optional.ofNullable(owner);
    }

    private static int endOfSegment(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
