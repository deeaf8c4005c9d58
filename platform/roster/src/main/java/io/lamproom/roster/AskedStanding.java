package io.lamproom.roster;

import java.time.LocalDate;
import java.util.UUID;

/** A worker and the date asked about. */
public record AskedStanding(UUID workerId, LocalDate on) {}
