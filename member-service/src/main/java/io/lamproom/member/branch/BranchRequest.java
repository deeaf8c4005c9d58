package io.lamproom.member.branch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Party organisation to be set up.
 *
 * @param mineId the mine it belongs to
 * @param parentId none for the highest of the mine
 * @param externalCode the code that a higher organisation's system knows it by
 * @param from the first day on which it exists
 */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "parentId": "019b3a50-0000-7000-8000-000000000020", "kind": "BRANCH", "code": "B08", "name": "采煤二区党支部", "from": "2026-12-01"}""")
record BranchRequest(
        @NotNull UUID mineId,
        UUID parentId,
        @NotNull BranchKind kind,

        @NotNull @Size(max = 32) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")
        String code,

        @NotBlank @Size(max = 64) String name,
        @Size(max = 64) String externalCode,
        @NotNull LocalDate from) {

    BranchRequest {
        name = name == null ? null : name.strip();
    }
}
