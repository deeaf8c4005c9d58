package io.lamproom.member.unit;

import java.time.LocalDate;
import java.util.UUID;

/** Which units a list shows; what is null does not matter. {@code on}: units that exist on this day. */
record UnitFilter(UnitKind kind, UUID parent, String code, LocalDate on) {}
