package io.lamproom.member.legalhold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason which dispute, or which authority's letter */
@Schema(examples = "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"reason\": \"劳动仲裁〔2026〕15号\"}")
record LegalHoldRequest(
        @NotNull UUID workerId, @NotBlank @Size(max = 200) String reason) {}
