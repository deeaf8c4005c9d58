package io.lamproom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    @Test
    void whatIsRememberedOfATokenHoldsNothingOfTheRequestThatBroughtIt() {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("person-1"))
                .addRole("dispatch")
                .addCredential(new AccessTokenCredential("a.b.c"))
                .addAttribute("io.vertx.ext.web.RoutingContext", "the request")
                .build();

        SecurityIdentity kept = VerifiedTokens.withoutRequest(identity);

        assertThat(kept.getPrincipal().getName()).isEqualTo("person-1");
        assertThat(kept.getRoles()).isEqualTo(Set.of("dispatch"));
        assertThat(kept.getCredential(AccessTokenCredential.class).getToken()).isEqualTo("a.b.c");
        assertThat(kept.getAttributes()).isEmpty();
    }
}
