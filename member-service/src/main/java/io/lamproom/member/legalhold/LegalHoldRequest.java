package io.lamproom.member.legalhold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param reason which dispute, or which authority's letter */
record LegalHoldRequest(
        @NotNull UUID workerId, @NotBlank @Size(max = 200) String reason) {}
