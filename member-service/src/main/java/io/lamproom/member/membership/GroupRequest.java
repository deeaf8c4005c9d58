package io.lamproom.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Party group to be set up in a branch from a day on. */
@Schema(examples = """
                {"branchId": "019b3a50-0000-7000-8000-000000000004", "name": "生产一班党小组", "from": "2026-01-01"}""")
record GroupRequest(
        @NotNull UUID branchId,
        @NotBlank @Size(max = 64) String name,
        @NotNull LocalDate from) {

    GroupRequest {
        name = name == null ? null : name.strip();
    }
}
