package io.lamproom.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of rules as callers see it, in force on the days [from, to); the shipped one has no mine. */
public record RuleSetView(
        UUID id,
        UUID mineId,
        String kind,
        LocalDate from,
        LocalDate to,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode rules,

        String basis,
        long version) {

    static RuleSetView from(RuleSet version, RuleSetKinds kinds) {
        return new RuleSetView(
                version.id(),
                version.mineId(),
                version.kind(),
                version.validity().validFrom(),
                version.validity().validTo(),
                kinds.tree(version.rules()),
                version.basis(),
                version.version());
    }
}
