package io.lamproom.platform.retention;

import java.time.LocalDate;
import java.util.UUID;

/** What of a kind of record a run of today would erase, and what something open still needs. */
public record RetentionDueView(
        UUID mineId, String kind, int months, String basis, LocalDate endedBefore, long due, long held) {}
