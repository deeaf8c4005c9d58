package io.lamproom.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens as the issuer makes them, and as it does not: {@code Tokens.of("hr-dept").mine("TT").sign()}. Each
 * method answers a new builder.
 */
public final class Tokens {
    public static final String ISSUER = "https://lamproom.local";
    public static final String AUDIENCE = "lamproom";

    private static final Duration SHORT = Duration.ofMinutes(2);
    private static final Map<Asked, String> SIGNED = new ConcurrentHashMap<>();

    private final Map<String, Object> claims;
    private final Duration validFor;
    private final KeyPair key;

    private Tokens(Map<String, Object> claims, Duration validFor, KeyPair key) {
        this.claims = claims;
        this.validFor = validFor;
        this.key = key;
    }

    /** A person with these roles. */
    public static Tokens of(String... roles) {
        return issued("person-" + String.join("-", roles), "web").with("roles", List.of(roles));
    }

    /** A program with these scopes. */
    public static Tokens program(String... scopes) {
        return issued("program", "program").with("scope", String.join(" ", scopes));
    }

    private static Tokens issued(String subject, String client) {
        return new Tokens(Map.of(), Duration.ofMinutes(5), TokenKeys.issuer())
                .with("iss", ISSUER)
                .with("aud", AUDIENCE)
                .with("sub", subject)
                .with("azp", client);
    }

    /** The code of a person's mine. */
    public Tokens mine(String code) {
        return with("mine", code);
    }

    /** The codes of a program's mines. */
    public Tokens mines(String... codes) {
        return with("mine", Arrays.asList(codes));
    }

    public Tokens staffNo(String staffNo) {
        return with("staff_no", staffNo).subject("person-" + staffNo);
    }

    public Tokens subject(String subject) {
        return with("sub", subject);
    }

    public Tokens client(String client) {
        return with("azp", client);
    }

    public Tokens issuer(String issuer) {
        return with("iss", issuer);
    }

    public Tokens audience(String audience) {
        return with("aud", audience);
    }

    /** Any other claim; null leaves it out. */
    public Tokens with(String claim, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        if (value == null) {
            changed.remove(claim);
        } else {
            changed.put(claim, value);
        }
        return new Tokens(changed, validFor, key);
    }

    /** From now; longer than ten minutes is refused. */
    public Tokens validFor(Duration duration) {
        return new Tokens(claims, duration, key);
    }

    public Tokens expired() {
        return validFor(Duration.ofHours(-1));
    }

    /** Signed with a key that no service knows. */
    public Tokens wrongKey() {
        return new Tokens(claims, validFor, TokenKeys.stranger());
    }

    /** The token in its compact form, as it stands after {@code Bearer}; the same for a minute, unless it is a short-lived one. */
    public String sign() {
        if (validFor.isPositive() && validFor.compareTo(SHORT) < 0) {
            return signNow();
        }
        long minute = Instant.now().getEpochSecond() / 60;
        return SIGNED.computeIfAbsent(new Asked(claims, validFor, key.getPrivate(), minute), ignored -> signNow());
    }

    /** What a token says, and when it was asked for; signatures are the costly part of a request in a test. */
    private record Asked(Map<String, Object> claims, Duration validFor, PrivateKey key, long minute) {}

    private String signNow() {
        // the machine's time, not the business clock's: it is what the check of a token goes by
        Instant now = Instant.now();
        Instant expiry = now.plus(validFor);
        JwtClaimsBuilder builder = Jwt.claims()
                .issuedAt(validFor.isNegative() ? expiry.minus(Duration.ofMinutes(5)) : now)
                .expiresAt(expiry);
        claims.forEach((name, value) -> {
            switch (name) {
                case "iss" -> builder.issuer(value.toString());
                case "aud" -> builder.audience(Set.of(value.toString()));
                case "sub" -> builder.subject(value.toString());
                default -> builder.claim(name, value);
            }
        });
        return builder.jws().algorithm(SignatureAlgorithm.RS256).sign(key.getPrivate());
    }
}
