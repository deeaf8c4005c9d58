package io.lamproom.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of what passes through the gateway. */
@ConfigMapping(prefix = "lamproom.proxy")
interface ProxyConfig {

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** Connections to one service at a time. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for such a connection; more are refused at once. */
    @WithDefault("512")
    int waiting();

    /** Every request but an import or a picture. */
    Limits request();

    /** Requests to a root that ends in {@code -imports}: files, read while they arrive. */
    Limits imports();

    /** Requests whose path ends in {@code /evidence}: pictures. */
    Limits pictures();

    /** When a service's circuit opens. */
    Breaker breaker();

    /** How much may be sent, and how long the answer may take. */
    interface Limits {

        /** The largest body. */
        MemorySize body();

        /** From the request's start to the answer's head, and between two parts of the answer. */
        Duration timeout();
    }

    /** Circuit breaker; failures are connections refused, cut or timed out, never a status. */
    interface Breaker {

        /** How many of the latest requests are looked at. */
        @WithDefault("10")
        int requests();

        /** The share of them that opens the circuit. */
        @WithDefault("0.5")
        double failures();

        /** How long it stays open before one request tries again. */
        @WithDefault("3s")
        Duration delay();
    }
}
