package io.lamproom.gateway.proxy;

import io.lamproom.gateway.proxy.CallerFaultException.Fault;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.Pipe;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;

/** One service behind the gateway: its connections and its circuit. */
final class Upstream {

    private static final TypeLiteral<CompletionStage<Answer>> ANSWER = new TypeLiteral<>() {};

    private final URI url;
    private final HttpClient client;
    private final Guard circuit;
    private final long connectTimeout;

    Upstream(String name, URI url, ProxyConfig config, Vertx vertx) {
        this.url = url;
        this.connectTimeout = config.connectTimeout().toMillis();
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setName(name)
                        .setSsl(url.getScheme().equals("https"))
                        .setConnectTimeout((int) connectTimeout)
                        .setTcpNoDelay(true)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.waiting()));
        this.circuit = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().requests())
                .failureRatio(config.breaker().failures())
                .delay(config.breaker().delay().toMillis(), ChronoUnit.MILLIS)
                .when(failure -> CallerFaultException.in(failure).isEmpty())
                .done()
                .build();
    }

    /**
     * The head of an answer, and its body paused.
     *
     * <p>The pipe is made as the head arrives, on the thread of its connection: one that is cut before the body is
     * passed on would tell nobody otherwise, and the caller would wait for the rest for ever.
     */
    record Answer(HttpClientResponse head, Pipe<Buffer> body) {

        private static Answer of(HttpClientResponse head) {
            return new Answer(head, head.pipe().endOnFailure(false));
        }
    }

    /** Sends a paused request on; the answer arrives paused. */
    CompletionStage<Answer> send(HttpServerRequest request, String uri, ProxyConfig.Limits limits) {
        return circuit.get(() -> exchange(request, uri, limits).toCompletionStage(), ANSWER);
    }

    private Future<Answer> exchange(HttpServerRequest request, String uri, ProxyConfig.Limits limits) {
        RequestOptions options = new RequestOptions()
                .setMethod(request.method())
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? (url.getScheme().equals("https") ? 443 : 80) : url.getPort())
                .setURI(uri)
                .setConnectTimeout(connectTimeout)
                .setIdleTimeout(limits.timeout().toMillis());
        return client.request(options).compose(onward -> {
            // the answer's future tells of every failure; without a handler each is logged as an error as well
            onward.exceptionHandler(failure -> {});
            Headers.copy(request.headers(), onward.headers());
            Headers.forwarded(request, onward.headers());
            onward.headers().remove(HttpHeaders.HOST);
            if (request.authority() != null) {
                // links that the service makes must be those of the caller's own address
                onward.authority(request.authority());
            }
            request.response().closeHandler(gone -> onward.reset(0, new CallerFaultException(Fault.GONE)));
            return send(request, onward, limits).map(Answer::of);
        });
    }

    private static Future<HttpClientResponse> send(
            HttpServerRequest request, HttpClientRequest onward, ProxyConfig.Limits limits) {
        if (!Headers.hasBody(request)) {
            return onward.send();
        }
        if (!onward.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            onward.setChunked(true);
        }
        Pipe<Buffer> pipe =
                new LimitedBody(request, limits.body().asLongValue()).pipe().endOnFailure(false);
        pipe.to(onward).onFailure(failure -> onward.reset(0, failure));
        return onward.response();
    }
}
