package io.lamproom.gateway.reconciliation;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** How the gateway proves who it is when it calls a service itself: client credentials, or a key of its own locally. */
@ConfigMapping(prefix = "lamproom.gateway-client")
interface GatewayTokenConfig {

    /** The issuer's token endpoint. */
    Optional<URI> tokenUrl();

    /** Client id at the issuer. */
    Optional<String> id();

    /** Client secret at the issuer. */
    Optional<String> secret();
}
