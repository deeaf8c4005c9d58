package io.lamproom.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A branch's figures as they change. Every event carries the whole state, so none that is missed matters. */
@ApplicationScoped
class BranchStream {

    private static final Logger LOG = Logger.getLogger(BranchStream.class);

    private final ReadDashboards dashboards;
    private final RevisionWatch watch;
    private final ObjectMapper json;
    private final Duration heartbeat;
    private final Duration longest;
    private final Clock clock = Clock.systemUTC();

    BranchStream(
            ReadDashboards dashboards,
            RevisionWatch watch,
            ObjectMapper json,
            @ConfigProperty(name = "lamproom.stream.heartbeat", defaultValue = "15s") Duration heartbeat,
            @ConfigProperty(name = "lamproom.stream.longest", defaultValue = "10m") Duration longest) {
        this.dashboards = dashboards;
        this.watch = watch;
        this.json = json;
        this.heartbeat = heartbeat;
        this.longest = longest;
    }

    /** Figures at once unless the caller has them, then with every change, until the token expires. */
    Multi<OutboundSseEvent> open(
            Branch branch, boolean seesPersons, Optional<String> lastEventId, Instant expiry, Sse sse) {
        Subscription subscription = new Subscription(branch, seesPersons, lastEventId.orElse(""), sse);
        Multi<OutboundSseEvent> figures = Multi.createFrom()
                // while figures are read, more changes of them are one more reading
                .<Boolean>emitter(
                        changes -> {
                            Runnable end = watch.of(branch.id(), () -> changes.emit(true));
                            changes.onTermination(end);
                            changes.emit(true);
                        },
                        BackPressureStrategy.LATEST)
                .onItem()
                .transformToUniAndConcatenate(changed -> Uni.createFrom()
                        .item(subscription::next)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(heartbeat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("alive").build());
        return Multi.createBy()
                .merging()
                .streams(figures, heartbeats)
                .select()
                .first(shorter(Duration.between(clock.instant(), expiry), longest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private final class Subscription {

        private final Branch branch;
        private final boolean seesPersons;
        private final Sse sse;
        private String sentRevision;
        private String sent = "";

        Subscription(Branch branch, boolean seesPersons, String lastEventId, Sse sse) {
            this.branch = branch;
            this.seesPersons = seesPersons;
            this.sentRevision = lastEventId;
            this.sse = sse;
        }

        /** The next event, or null when the caller has these figures. */
        private OutboundSseEvent next() {
            try {
                ReadDashboards.Revised revised = dashboards.ofBranch(branch, new PeriodAsked(), seesPersons);
                String revision = Long.toString(revised.revision());
                String figures = json.writeValueAsString(revised.dashboard());
                boolean known = sent.isEmpty() ? revision.equals(sentRevision) : figures.equals(sent);
                sentRevision = revision;
                sent = figures;
                return known
                        ? null
                        : sse.newEventBuilder()
                                .name("figures")
                                .id(revision)
                                .data(figures)
                                .build();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                // the watch asks again once the database answers
                LOG.warnf("Figures of a stream not read: %s", e);
                return null;
            }
        }
    }
}
