package io.lamproom.gateway.proxy;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Problem;
import io.lamproom.platform.problem.Problems;
import io.lamproom.platform.problem.Refusal;
import io.netty.channel.ConnectTimeoutException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Hands a request to the service that owns its resource root, once its token is found good. Bodies flow through in
 * both directions as fast as the slower side takes them; statuses, problems, ETag, Location and Retry-After pass as
 * they are.
 */
@ApplicationScoped
class ProxyRoute {

    /** Before every handler of the gateway's own, body handlers included: they would read the body away. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;

    private static final Logger LOG = Logger.getLogger(ProxyRoute.class);

    private final RouteTable table;
    private final ProxyConfig config;
    private final Problems problems;
    private final Map<String, Upstream> upstreams = new HashMap<>();

    ProxyRoute(RouteTable table, RouteConfig routes, ProxyConfig config, Problems problems, Vertx vertx) {
        this.table = table;
        this.config = config;
        this.problems = problems;
        routes.services()
                .forEach((name, service) ->
                        service.url().ifPresent(url -> upstreams.put(name, new Upstream(name, url, config, vertx))));
    }

    void register(@Observes Router router) {
        router.route(RouteTable.BASE + "*").order(ORDER).handler(this::route);
    }

    private void route(RoutingContext context) {
        Optional<String> owner = table.owner(context.normalizedPath());
        if (owner.isPresent() && !upstreams.containsKey(owner.get())) {
            context.next();
            return;
        }
        // nothing of the body may be read before there is somewhere to put it
        context.request().pause();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> {
                            if (identity == null || identity.isAnonymous()) {
                                refuse(context, new Refusal.Unauthenticated("token-missing"));
                            } else if (owner.isEmpty()) {
                                refuse(context, new Refusal.NotFound());
                            } else {
                                forward(context, owner.get());
                            }
                        },
                        failure -> refuse(context, new Refusal.Unauthenticated("token-invalid")));
    }

    private void forward(RoutingContext context, String service) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        ProxyConfig.Limits limits = limitsOf(path);
        if (announcedLength(request) > limits.body().asLongValue()) {
            refuse(context, tooLarge(limits));
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        String uri = request.query() == null ? path : path + "?" + request.query();
        upstreams.get(service).send(request, uri, limits).whenComplete((answer, failure) -> {
            if (failure == null) {
                answer(context, answer);
            } else {
                fail(context, service, limits, cause(failure));
            }
        });
    }

    private void answer(RoutingContext context, Upstream.Answer answer) {
        HttpClientResponse from = answer.head();
        HttpServerResponse to = context.response();
        if (to.closed()) {
            return;
        }
        to.setStatusCode(from.statusCode());
        Headers.copy(from.headers(), to.headers());
        if (mayHaveBody(context.request(), from) && !from.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            to.setChunked(true);
        }
        answer.body().to(to).onFailure(cut -> {
            // the head is sent: a cut connection is the only honest sign that the rest is missing
            LOG.debugf(cut, "Answer cut short: %s", context.normalizedPath());
            to.reset();
        });
    }

    private void fail(RoutingContext context, String service, ProxyConfig.Limits limits, Throwable failure) {
        if (CallerFaultException.in(failure).isPresent()) {
            // an answer to a caller who is gone is dropped by refuse
            refuse(context, tooLarge(limits));
        } else if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
            LOG.warnf("No answer of %s in time: %s", service, failure.getMessage());
            refuse(context, new Refusal.Late("service-late", service));
        } else {
            if (!(failure instanceof CircuitBreakerOpenException)) {
                LOG.warnf("%s not reached: %s", service, failure);
            }
            refuse(context, new Refusal.Unavailable("service-unavailable", retryAfter(), service));
        }
    }

    private Duration retryAfter() {
        Duration delay = config.breaker().delay();
        return delay.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : delay;
    }

    private void refuse(RoutingContext context, Refusal refusal) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.closed() || response.headWritten()) {
            return;
        }
        Problem problem = problems.of(refusal, Messages.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (problem.retryAfter() != null) {
            response.putHeader("Retry-After", Long.toString(problem.retryAfter().toSeconds()));
        }
        if (refusal instanceof Refusal.Unauthenticated) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (Headers.hasBody(request) && !request.isEnded()) {
            // what is still on its way is not read: the connection cannot serve another request
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(Buffer.buffer(problems.render(problem))).onComplete(sent -> request.resume());
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static Refusal tooLarge(ProxyConfig.Limits limits) {
        return new Refusal.TooLarge("body-too-large", limits.body().asLongValue());
    }

    private ProxyConfig.Limits limitsOf(String path) {
        if (isImport(path)) {
            return config.imports();
        }
        return path.endsWith("/evidence") ? config.pictures() : config.request();
    }

    private static boolean isImport(String path) {
        int end = path.indexOf('/', RouteTable.BASE.length());
        return path.substring(RouteTable.BASE.length(), end < 0 ? path.length() : end)
                .endsWith("-imports");
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean mayHaveBody(HttpServerRequest request, HttpClientResponse response) {
        int status = response.statusCode();
        return request.method() != HttpMethod.HEAD && status != 204 && status != 304;
    }
}
