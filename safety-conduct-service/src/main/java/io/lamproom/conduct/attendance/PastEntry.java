package io.lamproom.conduct.attendance;

import io.lamproom.conduct.step.Actor;
import java.time.Instant;

/**
 * What stood before a correction.
 *
 * @param supersededAt when something else came to stand in its place; null for what stands now
 */
record PastEntry(EntryKind kind, Instant toldAt, Actor toldBy, Instant recordedAt, Instant supersededAt) {}
