package io.lamproom.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where the services are, for what the gateway asks of them itself. */
@ApplicationScoped
public class ServiceUrls {

    private final RouteConfig routes;

    ServiceUrls(RouteConfig routes) {
        this.routes = routes;
    }

    /** @throws IllegalArgumentException for a service that has no route */
    public URI of(String service) {
        RouteConfig.Service route = routes.services().get(service);
        if (route == null) {
            throw new IllegalArgumentException("No route to " + service);
        }
        return route.url().orElseThrow();
    }
}
