package io.lamproom.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;

/** A version of rules as it is published, in force on the days [from, to). */
record RuleSetState(UUID id, UUID mineId, String kind, LocalDate from, LocalDate to, JsonNode rules, String basis) {

    static RuleSetState from(RuleSet version, JsonNode rules) {
        return new RuleSetState(
                version.id(),
                version.mineId(),
                version.kind(),
                version.validity().validFrom(),
                version.validity().validTo(),
                rules,
                version.basis());
    }
}
