package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aPersonsTokenHasTheClaimsThatAreRead() throws Exception {
        String token = Tokens.of("hr-dept").mine("TT").staffNo("100001").sign();

        JsonNode claims = claims(token);
        assertThat(claims.get("iss").asText()).isEqualTo("https://lamproom.local");
        assertThat(claims.get("aud").toString()).contains("\"lamproom\"");
        assertThat(claims.get("sub").asText()).isEqualTo("person-100001");
        assertThat(claims.get("azp").asText()).isEqualTo("web");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"hr-dept\"]");
        assertThat(claims.get("mine").asText()).isEqualTo("TT");
        assertThat(claims.get("staff_no").asText()).isEqualTo("100001");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        assertThat(signedBy(TokenKeys.issuer(), token)).isTrue();
    }

    @Test
    void aProgramsTokenHasScopesAndMines() throws Exception {
        JsonNode claims = claims(
                Tokens.program("roster:read", "changes:read").mines("TT", "QS").sign());

        assertThat(claims.get("scope").asText()).isEqualTo("roster:read changes:read");
        assertThat(claims.get("mine").toString()).isEqualTo("[\"TT\",\"QS\"]");
        assertThat(claims.has("roles")).isFalse();
    }

    @Test
    void badTokensAreBadInOneThingOnly() throws Exception {
        assertThat(claims(Tokens.of("worker").expired().sign()).get("exp").asLong())
                .isLessThan(Instant.now().getEpochSecond());
        assertThat(claims(Tokens.of("worker").issuer("https://other").sign())
                        .get("iss")
                        .asText())
                .isEqualTo("https://other");
        assertThat(signedBy(TokenKeys.issuer(), Tokens.of("worker").wrongKey().sign()))
                .isFalse();
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static boolean signedBy(KeyPair key, String token) throws GeneralSecurityException {
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.getPublic());
        signature.update(token.substring(0, end).getBytes());
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }
}
