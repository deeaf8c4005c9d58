package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the yearly check found. */
@Schema(examples = "{\"on\": \"2027-12-01\", \"kept\": true, \"note\": \"做法坚持，成效明显\"}")
record RecheckRequest(
        @NotNull LocalDate on,
        @NotNull Boolean kept,
        @NotBlank @Size(max = 500) String note) {}
