package io.lamproom.platform.reconciliation;

import java.util.UUID;

/** An aggregate and its newest version. */
public record Versioned(UUID id, long version) {}
