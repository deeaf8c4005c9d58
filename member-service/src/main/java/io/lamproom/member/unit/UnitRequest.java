package io.lamproom.member.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit to be set up.
 *
 * @param parentId none for a mine
 * @param underground whether its people work underground as a rule; not, when left out
 * @param from the first day on which the unit exists
 * @param liveFrom of a mine: the day from which its facts are kept here
 */
@Schema(examples = """
        {"kind": "SECTION", "parentId": "019b3a50-0000-7000-8000-000000000001", "code": "Q08", "name": "采煤二区", "underground": true, "from": "2026-12-01"}""")
record UnitRequest(
        @NotNull UnitKind kind,
        UUID parentId,
        @NotNull @Size(max = 32) @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 64) String name,
        Boolean underground,
        @NotNull LocalDate from,
        LocalDate liveFrom) {

    static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    UnitRequest {
        name = name == null ? null : name.strip();
        underground = underground != null && underground;
    }
}
