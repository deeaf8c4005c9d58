package io.lamproom.conduct.events;

import java.time.LocalDate;
import java.util.UUID;

/** A place as it is published, there on the days [openedOn, closedOn). */
public record PlaceState(
        UUID id,
        UUID mineId,
        String code,
        String name,
        UUID sectionId,
        boolean underground,
        LocalDate openedOn,
        LocalDate closedOn) {}
