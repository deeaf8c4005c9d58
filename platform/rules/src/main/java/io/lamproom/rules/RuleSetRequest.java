package io.lamproom.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rules that a mine gives itself from a day on.
 *
 * @param kind as in {@code GET /api/v1/rule-sets}
 * @param from the first day, today at the earliest
 * @param rules every field of the kind; what a mine does not change it repeats
 * @param basis the document that they rest on
 */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "kind": "dues", "from": "2027-01-01", "basis": "矿党委〔2026〕18号", "rules": {"bands": [{"upToFen": 300000, "perMille": 5}, {"perMille": 10}], "retiredBands": [{"perMille": 5}], "arrearsWarningMonths": 6, "reductionMonths": 12}}""")
public record RuleSetRequest(
        @NotNull UUID mineId,
        @NotBlank @Size(max = 64) String kind,
        @NotNull LocalDate from,

        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode rules,

        @NotBlank @Size(max = 200) String basis) {

    public RuleSetRequest {
        basis = basis == null ? null : basis.strip();
    }
}
