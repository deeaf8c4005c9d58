package io.lamproom.conduct.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** How often a place was visited in a week; lastVisit is absent for one that was left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceCoverage(
        UUID placeId, String code, String name, UUID sectionId, boolean underground, int visits, LocalDate lastVisit) {}
