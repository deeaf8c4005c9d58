package io.lamproom.platform.events;

/** Sees every event before the outbox takes it, and may refuse it by throwing. A running service has none, tests have. */
public interface EventCheck {

    void check(EventEnvelope event);
}
