package io.lamproom.platform.change;

import io.lamproom.platform.events.CurrentOrigin;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.events.Outbox.Outgoing;
import io.lamproom.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Makes the event that carries an aggregate's state. */
@Singleton
class Publication {

    private final EventSettings settings;
    private final CurrentOrigin origin;
    // not the business clock: an event is dated when it was written
    private final Clock clock = Clock.systemUTC();

    Publication(EventSettings settings, CurrentOrigin origin) {
        this.settings = settings;
        this.origin = origin;
    }

    <A extends Aggregate> Outgoing of(String type, A aggregate, StateMapping<A> mapping) {
        Origin from = origin.get();
        return new Outgoing(
                mapping.topic(),
                new EventEnvelope(
                        Ids.next(),
                        "/" + settings.source(),
                        "io.lamproom." + settings.source() + "." + type + ".v1",
                        aggregate.id().toString(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        "urn:lamproom:" + settings.source() + ":" + mapping.type() + ":v1",
                        aggregate.mineId(),
                        mapping.type(),
                        aggregate.version(),
                        from.causationId(),
                        from.correlationId(),
                        mapping.namesActor(aggregate) ? from.actor() : null,
                        from.traceparent(),
                        EventJson.MAPPER.valueToTree(mapping.state(aggregate))));
    }
}
