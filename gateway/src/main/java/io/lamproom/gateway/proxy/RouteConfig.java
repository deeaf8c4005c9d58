package io.lamproom.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service answers which resource root of {@code /api/v1}. */
@ConfigMapping(prefix = "lamproom.routes")
interface RouteConfig {

    /** The services by name. */
    @WithParentName
    Map<String, Service> services();

    /** One service and the roots it owns. */
    interface Service {

        /** Base URL; absent for what the gateway answers itself. */
        Optional<URI> url();

        /**
         * First path segments after {@code /api/v1}, such as {@code violations}; for a root shared by name, the first
         * two, such as {@code changes/conduct}.
         */
        Set<String> roots();
    }
}
