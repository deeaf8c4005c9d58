package io.lamproom.member.teamleader;

import java.time.LocalDate;
import java.util.UUID;

/** Which terms a list shows; what is null does not matter. {@code on}: in office on this day. */
record TermFilter(UUID team, UUID worker, LocalDate on) {}
