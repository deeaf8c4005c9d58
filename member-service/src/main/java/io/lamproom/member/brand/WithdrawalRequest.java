package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why a brand loses its name. */
record WithdrawalRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
