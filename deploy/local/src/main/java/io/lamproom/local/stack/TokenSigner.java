package io.lamproom.local.stack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes tokens as the issuer of a real site does, for the local stack only. They hold for ten minutes. */
public final class TokenSigner {
    private static final Duration VALIDITY = Duration.ofMinutes(10);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;

    TokenSigner(PrivateKey key) {
        this.key = key;
    }

    public String person(String role, String mine, String staffNo) {
        return sign("person-" + staffNo, "web", Map.of("roles", List.of(role), "mine", mine, "staff_no", staffNo));
    }

    public String program(String scope, String mine) {
        return sign("program", "program", Map.of("scope", scope, "mine", List.of(mine)));
    }

    private String sign(String subject, String client, Map<String, Object> own) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", LocalStack.ISSUER);
        claims.put("aud", "lamproom");
        claims.put("sub", subject);
        claims.put("azp", client);
        claims.put("iat", now);
        claims.put("exp", now + VALIDITY.toSeconds());
        claims.putAll(own);
        String content = encode(Json.write(Map.of("alg", "RS256", "typ", "JWT"))) + "." + encode(Json.write(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
