package io.lamproom.gateway.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway's own token as a site with an issuer gets it; the local key is used by the tests of reconciliation. */
class GatewayTokenTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer issuer;
    private int status = 200;
    private int expiresIn = 300;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/token", this::answer);
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void itIsAskedForByClientCredentialsForReconciliationOnly() throws Exception {
        assertThat(token().get()).isEqualTo("token-1");
        assertThat(asked)
                .containsExactly("grant_type=client_credentials&scope=reconcile%3Aread&client_id=gateway"
                        + "&client_secret=s%26cret");
    }

    @Test
    void itIsUsedUntilAMinuteBeforeItsEnd() throws Exception {
        GatewayToken lasting = token();
        assertThat(List.of(lasting.get(), lasting.get())).containsExactly("token-1", "token-1");

        expiresIn = 30;
        GatewayToken ending = token();
        assertThat(List.of(ending.get(), ending.get())).containsExactly("token-2", "token-3");
    }

    @Test
    void anIssuerThatGivesNoneIsAskedAgain() throws Exception {
        GatewayToken token = token();
        status = 401;
        assertThatThrownBy(token::get).isInstanceOf(IOException.class).hasMessage("The issuer answers 401");

        status = 200;
        assertThat(token.get()).isEqualTo("token-2");
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        byte[] body = "{\"access_token\":\"token-%d\",\"expires_in\":%d}"
                .formatted(asked.size(), expiresIn)
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private GatewayToken token() {
        URI address = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/token");
        GatewayTokenConfig config = new GatewayTokenConfig() {
            @Override
            public Optional<URI> tokenUrl() {
                return Optional.of(address);
            }

            @Override
            public Optional<String> id() {
                return Optional.of("gateway");
            }

            @Override
            public Optional<String> secret() {
                return Optional.of("s&cret");
            }
        };
        return new GatewayToken(config, "https://issuer", Optional.empty(), new ObjectMapper());
    }
}
