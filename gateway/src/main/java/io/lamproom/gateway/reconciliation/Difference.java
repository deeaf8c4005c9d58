package io.lamproom.gateway.reconciliation;

import java.util.UUID;

/** An aggregate that stands otherwise here than at its service; null: it is not there at all. */
record Difference(String service, String type, UUID id, Long versionHere, Long versionThere) {}
