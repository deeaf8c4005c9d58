package io.lamproom.platform.idempotency;

import java.util.UUID;

/** What a POST made: all that a replay needs to answer as the first time. */
public record Created(UUID id, long version) {}
