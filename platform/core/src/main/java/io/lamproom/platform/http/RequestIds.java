package io.lamproom.platform.http;

import io.lamproom.platform.ids.Ids;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logmanager.MDC;

/** Takes or makes the {@code X-Request-Id} of a request, returns it and puts it into the log. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final int LONGEST = 128;
    private static final int FIRST = -10_000;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            String given = context.request().getHeader(HEADER);
            String id = acceptable(given) ? given : Ids.next().toString();
            context.request().headers().set(HEADER, id);
            context.response().putHeader(HEADER, id);
            context.put(KEY, id);
            MDC.put(KEY, id);
            context.next();
        });
    }

    /** Letters, digits and {@code . _ : -} only: what callers send goes into logs and events. */
    static boolean acceptable(String id) {
        return id != null
                && !id.isEmpty()
                && id.length() <= LONGEST
                && id.chars()
                        .allMatch(c -> c < 128
                                && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':'));
    }
}
