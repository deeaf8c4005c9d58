package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a brand loses its name. */
@Schema(examples = "{\"on\": \"2026-12-01\", \"reason\": \"支部撤并\"}")
record WithdrawalRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
