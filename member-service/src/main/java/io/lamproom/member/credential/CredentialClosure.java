package io.lamproom.member.credential;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param to the first day on which the worker holds it no more
 * @param reason RETURNED, LOST or DAMAGED
 */
@Schema(examples = """
        {"to": "2026-11-20", "reason": "LOST"}""")
record CredentialClosure(@NotNull LocalDate to, @NotNull CredentialEnd reason) {}
