package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/** Which positions a list shows; what is null does not matter. {@code on}: those in force on this day. */
record PositionFilter(UUID worker, UUID branch, UUID unit, PositionKind kind, LocalDate on) {}
