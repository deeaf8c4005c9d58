package io.lamproom.member.credential;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A credential to be handed out.
 *
 * @param number as it is written on the thing, leading zeros included
 * @param from the first day on which the worker holds it
 */
@Schema(examples = """
        {"workerId": "019b3a50-0000-7000-8000-000000000006", "kind": "LAMP", "number": "01234", "from": "2026-11-02"}""")
record CredentialRequest(
        @NotNull UUID workerId,
        @NotNull CredentialKind kind,

        @NotNull @Size(max = 32) @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]*")
        String number,

        @NotNull LocalDate from) {}
