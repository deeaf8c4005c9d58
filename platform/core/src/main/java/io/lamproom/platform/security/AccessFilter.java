package io.lamproom.platform.security;

import io.lamproom.platform.http.Operations;
import io.lamproom.platform.http.RequestIds;
import io.lamproom.platform.problem.Refusal;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stands before every operation: token first, then the access table, then the caller's reach. */
class AccessFilter {

    static final String REASON = "X-Access-Reason";
    private static final int LONGEST_REASON = 500;

    private final CurrentIdentityAssociation identities;
    private final Access access;
    private final CallerContext context;

    AccessFilter(CurrentIdentityAssociation identities, Access access, CallerContext context) {
        this.identities = identities;
        this.access = access;
        this.context = context;
    }

    @ServerRequestFilter(priority = 1000)
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Method method = Operations.methodOf(operation);
        if (method == null) {
            return;
        }
        context.arrived(request.getHeaderString(RequestIds.HEADER));
        SecurityIdentity identity = identities.getDeferredIdentity().await().indefinitely();
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            throw new Refusal.Unauthenticated("token-missing");
        }
        Caller caller = Tokens.callerOf(token);
        String id = Operations.idOf(method);
        Optional<String> reason = Optional.ofNullable(request.getHeaderString(REASON))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text);
        context.admit(caller, access.admit(caller, id, reason), id, reason.orElse(null));
    }
}
