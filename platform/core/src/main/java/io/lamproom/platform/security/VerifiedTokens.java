package io.lamproom.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Remembers for a minute which tokens were found good: verifying a signature and reading the claims is a fifth of a
 * short request's cost. It never answers for a token past its expiry, and a key that the issuer withdraws is refused
 * after a minute at the latest (decision 0020).
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** At about 5 KiB each. */
    private static final int MOST = 2_000;

    private final OidcIdentityProvider issuer;

    /** The machine's time, by which tokens expire. */
    private final Clock clock = Clock.systemUTC();

    private final Cache<String, SecurityIdentity> good =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    VerifiedTokens(OidcIdentityProvider issuer) {
        this.issuer = issuer;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the issuer's own provider, which is asked when nothing is remembered. */
    @Override
    public int priority() {
        return issuer.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential access)) {
            return issuer.authenticate(request, context);
        }
        String token = access.getToken();
        SecurityIdentity known = good.getIfPresent(token);
        if (known != null && lives(known)) {
            return Uni.createFrom().item(known);
        }
        return issuer.authenticate(request, context).invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof OidcJwtCallerPrincipal) {
                good.put(token, withoutRequest(identity));
            }
        });
    }

    private boolean lives(SecurityIdentity identity) {
        OidcJwtCallerPrincipal token = (OidcJwtCallerPrincipal) identity.getPrincipal();
        return clock.instant().getEpochSecond() < token.getExpirationTime();
    }

    /** Who it is and nothing of the request that brought the token, which would be kept with it. */
    static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }
}
