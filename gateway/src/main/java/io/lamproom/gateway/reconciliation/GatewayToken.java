package io.lamproom.gateway.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token of the gateway's own calls, good for {@code reconcile:read} and nothing else. From the issuer by client
 * credentials; in the local and test profiles signed with the local key, which no other profile reads.
 */
@ApplicationScoped
class GatewayToken {

    private static final String SCOPE = "reconcile:read";
    private static final Duration VALID_FOR = Duration.ofMinutes(5);
    private static final Duration RENEW_BEFORE = Duration.ofMinutes(1);

    private final GatewayTokenConfig config;
    private final String issuer;
    private final Optional<Path> localKey;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Clock clock = Clock.systemUTC();
    private String token;
    private Instant renewAt = Instant.MIN;

    GatewayToken(
            GatewayTokenConfig config,
            @ConfigProperty(name = "lamproom.token.issuer") String issuer,
            @ConfigProperty(name = "lamproom.token.private-key-file") Optional<Path> keyFile,
            ObjectMapper json) {
        this.config = config;
        this.issuer = issuer;
        this.localKey = keyFile.filter(
                file -> ConfigUtils.getProfiles().stream().anyMatch(Set.of("local", "test", "dev")::contains));
        this.json = json;
    }

    /** @throws IOException when the issuer gives none */
    synchronized String get() throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (now.isAfter(renewAt)) {
            if (localKey.isPresent()) {
                token = sign(now, localKey.get());
                renewAt = now.plus(VALID_FOR).minus(RENEW_BEFORE);
            } else {
                renewAt = now.plus(fetch()).minus(RENEW_BEFORE);
            }
        }
        return token;
    }

    private String sign(Instant now, Path keyFile) throws IOException {
        try {
            PrivateKey key = KeyUtils.decodePrivateKey(Files.readString(keyFile));
            return Jwt.issuer(issuer)
                    .audience("lamproom")
                    .subject("gateway")
                    .claim("azp", "gateway")
                    .claim("scope", SCOPE)
                    .issuedAt(now)
                    .expiresAt(now.plus(VALID_FOR))
                    .jws()
                    .algorithm(SignatureAlgorithm.RS256)
                    .sign(key);
        } catch (GeneralSecurityException e) {
            throw new IOException("The local key cannot be read", e);
        }
    }

    private Duration fetch() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&scope=" + encode(SCOPE)
                + "&client_id=" + encode(config.id().orElseThrow())
                + "&client_secret=" + encode(config.secret().orElseThrow());
        HttpRequest request = HttpRequest.newBuilder(config.tokenUrl().orElseThrow())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The issuer answers " + answer.statusCode());
        }
        var body = json.readTree(answer.body());
        token = body.path("access_token").asText();
        return Duration.ofSeconds(body.path("expires_in").asLong());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
